package import Kinerja

/// The nine steps of SOP 005/SOP/Disdikbud-BLG/2023, "Mekanisme Pengumpulan Data Kinerja".
package enum SOPStep: Int, CaseIterable, Sendable {
  case collectReports = 1
  case recapQuarter
  case processData
  case composeQuarterReport
  case disseminateQuarter
  case recapSemester
  case composeSemesterReport
  case disseminateSemester
  case composeYear

  /// The time that the SOP gives the step, in seconds (its column Waktu).
  package var standardSeconds: Int {
    switch self {
    case .collectReports, .composeYear: 15 * 60
    case .recapQuarter, .composeQuarterReport, .disseminateQuarter: 30 * 60
    case .processData: 2 * 60
    case .recapSemester: 2 * 86_400
    case .composeSemesterReport: 120 * 86_400
    case .disseminateSemester: 60 * 60
    }
  }

  /// The step in which reports of a period are put together.
  package static func recap(of period: Period) -> SOPStep {
    switch period {
    case .quarter: .recapQuarter
    case .semester: .recapSemester
    case .year: .composeYear
    }
  }
}
