import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct AgreementReaderTests {
  private func read(_ sketch: String, file: String = "pk.xlsx", merges: [String] = [])
    throws(AgreementProblem)
    -> [AgreementPart]
  {
    try AgreementReader(units: Office.all).read(.xlsx(Sheet(sketch, name: "PK", merges: merges)), file: file)
  }

  private func rows(_ sketch: String, file: String = "pk.xlsx") throws -> [AgreedRow] {
    try #require(try read(sketch, file: file).first).rows
  }

  private let title = "PERJANJIAN KINERJA SEKRETARIAT TAHUN 2026\n"

  @Test func `agreement and plan in one table`() throws {
    let part = try #require(
      try read(
        title + """
          No | Kode | Sasaran | Indikator | Satuan | Arah | Akumulasi | Target PK | TW I | TW II | TW III | TW IV | Pagu
          1 | S-1 | Mutu | Jumlah dokumen | Dokumen | naik | jumlah | 6 | 2 | 1 | - | 3 | Rp. 15.000.000
          """
      ).first)
    #expect(part.unit == Office.secretariat)
    #expect(part.validFrom.code == "2026-TW1")
    #expect(part.hasQuarterTargets)
    #expect(!part.isRevision)
    let row = try #require(part.rows.first)
    #expect(row.code == "S-1")
    #expect(row.objective == "Mutu")
    #expect(row.unitOfMeasure == "Dokumen")
    #expect(row.direction == .higherIsBetter)
    #expect(row.accumulation == .sum)
    #expect(row.annualTarget == 6)
    #expect(row.quarterTargets == [.first: 2, .second: 1, .third: .notDue, .fourth: 3])
    #expect(row.budget == 15_000_000)
    #expect(row.place == Place(sheet: "PK", cell: "H3"))
  }

  @Test(arguments: [
    ("97,50 %", Target.amount(97.5), "%"), ("12 Dokumen", .amount(12), "Dokumen"),
    ("9.500 Orang", .amount(9500), "Orang"),
    ("85,25 Nilai", .amount(85.25), "Nilai"), ("BB", .predicate("BB"), ""), ("95-98 %", .range(95, 98), "%"),
    ("≤ 5 Hari", .amount(5), "Hari"), ("min. 85 %", .amount(85), "%"), ("'0", .amount(0), ""),
    ("-", .notDue, ""),
    ("", .none, ""),
  ])
  func `a target may hold its unit of measure`(text: String, target: Target, unit: String) throws {
    let row = try #require(
      try rows(title + "No | Sasaran | Indikator | Target\n1 | Mutu | Indikator satu | \(text)").first)
    #expect(row.annualTarget == target)
    #expect(row.unitOfMeasure ?? "" == unit)
  }

  @Test func `bounds, ranges and ratings say which figure is good where no column does`() throws {
    let found = try rows(
      title + """
        No | Indikator | Satuan | Target | TW I
        1 | Lama layanan | Hari | ≤ 5 | ≤ 5
        2 | Kehadiran | % | 95-98 | 95-98
        3 | Opini BPK | | WTP | -
        4 | APK | % | ≥ 80 | 70
        """)
    #expect(found.map(\.direction) == [.lowerIsBetter, .range, .predicate, .higherIsBetter])
  }

  @Test func `a word as target of a figure is kept as a word`() throws {
    let row = try #require(
      try rows(
        title + "No | Indikator | Satuan | Arah | Target\n1 | Guru dilatih | Orang | naik | sesuai kebutuhan"
      ).first)
    #expect(row.annualTarget == .predicate("sesuai kebutuhan"))
    #expect(row.direction == .higherIsBetter)
  }

  @Test(arguments: [
    ("PERJANJIAN KINERJA PERUBAHAN SEKRETARIAT TAHUN 2026\nBerlaku mulai Triwulan III", "2026-TW3"),
    ("PK PERUBAHAN SEKRETARIAT (MULAI TW IV) 2026", "2026-TW4"),
  ])
  func `a revised agreement holds from the quarter it names`(title: String, from: String) throws {
    let part = try #require(
      try read(title + "\nNo | Sasaran | Indikator | Target\n1 | Mutu | APK | 80").first)
    #expect(part.validFrom.code == from)
    #expect(part.isRevision)
  }

  @Test func `a revised agreement may be dated by its signature`() throws {
    let part = try #require(
      try read(
        """
        PERJANJIAN KINERJA PERUBAHAN SEKRETARIAT TAHUN 2026
        No | Sasaran | Indikator | Target
        1 | Mutu | APK | 80

         | | Paringin, 6 Oktober 2026
        """
      ).first)
    #expect(part.validFrom.code == "2026-TW4")
  }

  @Test func `a revised agreement without any date is refused`() {
    #expect(throws: AgreementProblem.validityUnknown(file: "pk.xlsx")) {
      try read("PK PERUBAHAN SEKRETARIAT 2026\nNo | Sasaran | Indikator | Target\n1 | Mutu | APK | 80")
    }
  }

  @Test func `what cannot be used says why and where`() {
    let table = "No | Sasaran | Indikator | Target\n1 | Mutu | APK | 80"
    #expect(throws: AgreementProblem.noTable(file: "pk.xlsx")) { try read("Surat") }
    #expect(throws: AgreementProblem.unitUnknown(file: "pk.xlsx")) { try read("PK 2026\n" + table) }
    #expect(throws: AgreementProblem.yearUnknown(file: "pk.xlsx")) { try read("PK SEKRETARIAT\n" + table) }
    #expect(
      throws: AgreementProblem.unitAmbiguous(file: "pk.xlsx", units: ["Sekretariat", "Bidang Kebudayaan"])
    ) {
      try read("PK SEKRETARIAT DAN BIDANG KEBUDAYAAN 2026\n" + table)
    }
    #expect(
      throws: AgreementProblem.indicatorTwice(
        file: "pk.xlsx", indicator: "APK", place: Place(sheet: "PK", cell: "D4"))
    ) { try read(title + table + "\n2 | Mutu | APK | 81") }
    #expect(
      throws: AgreementProblem.targetUnreadable(
        file: "pk.xlsx", place: Place(sheet: "PK", cell: "D3"), text: "#REF!", indicator: "APK")
    ) { try read(title + "No | Sasaran | Indikator | Target\n1 | Mutu | APK | #REF!") }
    #expect(
      throws: AgreementProblem.columnTwice(file: "pk.xlsx", heading: "TW I", cells: ["C2", "D2"])
    ) { try read(title + "No | Indikator | TW I | TW I | Target\n1 | APK | 1 | 2 | 3") }
  }

  @Test(arguments: [
    ("Target Akhir Renstra", "50", Target.amount(50)), ("Target Renstra", "50", .amount(50)),
    ("Target Akhir RPJMD", "-", .notDue), ("Target Akhir Renstra", "#REF!", .none),
    ("Realisasi Renstra", "50", .none), ("Target Renstra 2027", "50", .none),
    ("Target Renstra | Target RPJMD", "50 | 60", .none),
  ])
  func `the target at the end of the Renstra has a column of its own`(
    heading: String, cell: String, target: Target
  ) throws {
    let row = try #require(
      try rows(title + "No | Indikator | Satuan | Target PK | \(heading)\n1 | APK | Nilai | 40 | \(cell)")
        .first)
    #expect(row.annualTarget == 40)
    #expect(row.strategicTarget == target)
    let place = SourcePlace(file: "pk.xlsx", place: Place(sheet: "PK", cell: "E3"))
    #expect(row.sources.strategic == (target == .none ? nil : place))
  }

  @Test func `the file name names what the sheet does not`() throws {
    let part = try #require(
      try read(
        "No | Sasaran | Indikator | Target\n1 | Mutu | APK | 80", file: "pk/RA Bidang Kebudayaan 2026.xlsx"
      ).first)
    #expect(part.unit == Office.culture)
  }
}
