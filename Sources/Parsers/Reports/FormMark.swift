internal import Kinerja
internal import Spreadsheet

/// What a form of this product says of itself, in the document property `rekap.form`.
///
/// The property holds the version and, where the form was made for a period, the period: `1`, `1 2026-TW2`.
struct FormMark {
  static let property = "rekap.form"
  /// The newest version of the form that can be read; older ones stay readable.
  static let supportedVersion = 1

  let version: Int
  let year: Int?

  /// Nil for a file that was not made from a form, or whose property says nothing that is known.
  init?(_ workbook: Workbook) {
    guard let text = workbook.properties[Self.property] else { return nil }
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard let version = numbers.first(where: { $0 < 1000 }), numbers.first == version else { return nil }
    self.version = version
    year = numbers.first { (2000...2099).contains($0) }
  }

  /// F17: a form that this program does not know, or one of another year than is reported.
  func finding(for period: QuarterPeriod?) -> Finding? {
    guard (1...Self.supportedVersion).contains(version) else {
      return Finding(
        .F17, variant: "version",
        arguments: ["version": .text(String(version)), "supported": .text(String(Self.supportedVersion))])
    }
    guard let year, let period, year != period.year else { return nil }
    return Finding(
      .F17, variant: "year", arguments: ["year": .text(String(year)), "period": .period(period)])
  }
}
