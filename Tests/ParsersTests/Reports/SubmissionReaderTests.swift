import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

/// What the units of ``Office`` agreed to for 2026.
enum Agreed {
  static func indicator(
    _ code: String, _ name: String, _ unit: String = "%", direction: Direction = .higherIsBetter,
    targets: [Target] = [80, 82, 84, 85]
  ) -> Indicator {
    Indicator(
      code: code, name: name, unitOfMeasure: unit, direction: direction, accumulation: .lastValue,
      annualTarget: targets.last ?? .none,
      quarterTargets: Dictionary(uniqueKeysWithValues: zip(Quarter.allCases, targets)))
  }

  static let indicators = [
    indicator("P-1", "APK PAUD"),
    indicator("P-2", "Jumlah peserta didik", "Orang", targets: [600, 600, 600, 1250]),
    indicator(
      "P-3", "Nilai AKIP", "Predikat", direction: .predicate,
      targets: [.predicate("BB"), .predicate("BB"), .predicate("BB"), .predicate("BB")]),
  ]

  static func agreement(_ unit: OfficeUnit) -> Agreement {
    Agreement(
      unit: unit.code, validFrom: QuarterPeriod(year: 2026, quarter: .first), indicators: indicators,
      files: ["pk.csv"],
      isRevision: false)
  }

  static let book = AgreementBook([agreement(Office.early), agreement(Office.secretariat)])
}

struct SubmissionReaderTests {
  private func read(_ workbook: Workbook, named name: String = "laporan.xlsx", fallback: QuarterPeriod? = nil)
    -> [Submission]
  {
    SubmissionReader(units: Office.all, agreements: Agreed.book, fallbackPeriod: fallback, defaultYear: 2026)
      .read(workbook, from: ReceivedFile(path: name, sha256: "00"))
  }

  private let report = """
    PENGUKURAN KINERJA BIDANG PAUD DAN PENDIDIKAN NONFORMAL
    TRIWULAN I TAHUN 2026
    No | Kode | Indikator | Satuan | Target | Realisasi | Kendala
    1 | P-1 | APK PAUD | % | 80 | 81,5 | -
    2 | P-2 | Jumlah peserta didik | Orang | 600 | '1.250 | dana
    3 | | Nilai AKIP | Predikat | BB | BB (72,15) |
    """

  @Test func `unit, quarter, rows and figures are read with their places`() throws {
    let found = read(.xlsx(Sheet(report)))
    let submission = try #require(found.first)
    #expect(found.count == 1)
    #expect(submission.unit == Office.early)
    #expect(submission.period?.code == "2026-TW1")
    #expect(submission.isReadable)
    #expect(submission.findings.map(\.code) == [.H04])
    #expect(submission.rows.map(\.match.indicator?.code) == ["P-1", "P-2", "P-3"])
    let figures = submission.rows.compactMap { $0.figures[.actual(nil)] }
    #expect(figures.map(\.place) == ["F4", "F5", "F6"].map { Place(sheet: "TW I", cell: $0) })
    #expect(figures.map(\.raw) == ["81,5", "1.250", "BB (72,15)"])
    #expect(
      figures.map(\.reading.outcome) == [.amount(81.5), .amount(1250), .predicate("BB", score: 72.15)])
    #expect(submission.rows[1].texts[.hindering]?.text == "dana")
  }

  @Test func `places in a CSV file have no sheet`() throws {
    let submission = try #require(read(.csv(report), named: "a.csv").first)
    #expect(submission.rows.first?.figures[.actual(nil)]?.place == Place(sheet: nil, cell: "F4"))
    #expect(submission.rows.first?.figures[.actual(nil)]?.reading.isStoredAsText == false)
  }

  @Test func `the file name names what the sheet does not`() throws {
    let bare = "No | Kode | Indikator | Target | Realisasi\n1 | P-1 | APK PAUD | 80 | 81"
    let named = try #require(
      read(.xlsx(Sheet(bare, name: "Sheet1")), named: "masuk/PAUD PNF TW II 2026.xlsx").first)
    #expect(named.unit == Office.early)
    #expect(named.period?.code == "2026-TW2")
    let unnamed = try #require(read(.xlsx(Sheet(bare, name: "Sheet1"))).first)
    #expect(unnamed.findings.map(\.code) == [.F03, .F04])
    #expect(!unnamed.isReadable)
    let asked = QuarterPeriod(year: 2026, quarter: .third)
    let fallback = try #require(
      read(.xlsx(Sheet(bare, name: "Sheet1")), named: "PAUD PNF.xlsx", fallback: asked).first)
    #expect(fallback.period == asked)
  }

  @Test func `a sheet for each unit gives a submission for each`() {
    let other = report.replacing("BIDANG PAUD DAN PENDIDIKAN NONFORMAL", with: "SEKRETARIAT")
    let found = read(.xlsx(Sheet(report, name: "PAUD"), Sheet(other, name: "Set")))
    #expect(found.map(\.unit) == [Office.early, Office.secretariat])
  }

  @Test func `sheets of earlier quarters are history where the file name says which is meant`() {
    let second = report.replacing("TRIWULAN I ", with: "TRIWULAN II ")
    let workbook = Workbook.xlsx(Sheet(report, name: "TW I"), Sheet(second, name: "TW II"))
    #expect(read(workbook, named: "PAUD TW II.xlsx").map(\.period?.code) == ["2026-TW2"])
    #expect(read(workbook, named: "PAUD.xlsx").map(\.period?.code) == ["2026-TW1", "2026-TW2"])
  }

  @Test func `guide sheets without a table are passed over`() {
    let found = read(
      .xlsx(Sheet("Petunjuk\nIsi kolom Realisasi.", name: "Petunjuk"), Sheet(report, name: "Laporan")))
    #expect(found.map(\.rows.count) == [3])
    #expect(found.flatMap(\.findings).map(\.code) == [.H04])
  }

  @Test func `hidden content is left out and said`() throws {
    let hidden = Sheet(report, name: "Lama", visibility: .hidden)
    let submission = try #require(
      read(.xlsx(Sheet(report, hiddenRows: [3], hiddenColumns: [6]), hidden)).first)
    #expect(submission.rows.map(\.match.indicator?.code) == ["P-2", "P-3"])
    #expect(submission.columns[.hindering] == nil)
    #expect(submission.findings.map(\.code) == [.H05, .H04])
    #expect(
      submission.findings.first?.arguments == [
        "rows": .count(1), "columns": .count(1), "sheets": .list(["Lama"]),
      ])
  }

  @Test(arguments: [
    ("Surat Pengantar\nDengan hormat,", FindingCode.H01), ("", .F01),
    (
      "LAPORAN BULANAN\nBULAN : MEI 2026\nNo | Indikator | Target Bulan Ini | Realisasi Bulan Ini\n1 | APK | 80 | 81",
      .F18
    ),
    ("PERJANJIAN KINERJA TAHUN 2026\nNo | Sasaran | Indikator | Target\n1 | Mutu | APK | 80", .F18),
  ])
  func `what is no quarterly report is told from one`(sketch: String, code: FindingCode) {
    let found = read(.xlsx(Sheet(sketch)))
    #expect(found.map { $0.findings.map(\.code) } == [[code]])
    #expect(found.allSatisfy { !$0.isReadable })
  }
}
