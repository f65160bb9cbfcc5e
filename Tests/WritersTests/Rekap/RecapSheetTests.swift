import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct RecapSheetTests {
  private func sheet(_ period: String) throws -> WrittenSheet {
    try WrittenWorkbook(SampleRekap.input(period)).sheet("Rekap")
  }

  private static let lead = [
    "No", "Sasaran", "Kode", "Indikator Kinerja", "Satuan", "Jenis", "Target Tahun (PK)",
  ]
  private static let tail = [
    "Faktor Pendukung", "Faktor Penghambat", "Tindak Lanjut", "Bukti Dukung", "Status", "Catatan Validasi",
  ]

  @Test(arguments: [
    (
      "2026-TW2", ["Triwulan II", "s.d. TW II", "Anggaran (Rp)"],
      [
        "Target RA", "Realisasi", "Capaian (%)", "Predikat", "Target", "Realisasi",
        "Capaian thd Target s.d. (%)", "Capaian thd Target Tahun (%)", "Pagu", "Realisasi s.d. TW II",
        "Serapan (%)",
      ]
    ),
    (
      "2026-S1", ["Triwulan I", "Triwulan II", "Semester I", "s.d. TW II", "Anggaran (Rp)"],
      [
        "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi",
        "Capaian (%)", "Predikat", "Realisasi", "Capaian thd Target Tahun (%)", "Pagu",
        "Realisasi s.d. TW II",
        "Serapan (%)",
      ]
    ),
    (
      "2026-S2",
      [
        "Triwulan III", "Triwulan IV", "Semester II", "Tambahan Semester II", "s.d. TW IV", "Anggaran (Rp)",
      ],
      [
        "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi",
        "Capaian (%)", "Predikat", "Target", "Realisasi", "Realisasi", "Capaian thd Target Tahun (%)", "Pagu",
        "Realisasi s.d. TW IV", "Serapan (%)",
      ]
    ),
    (
      "2026-TW4", ["Triwulan IV", "s.d. TW IV", "Anggaran (Rp)"],
      [
        "Target RA", "Realisasi", "Capaian (%)", "Predikat", "Target", "Realisasi",
        "Capaian thd Target s.d. (%)", "Capaian thd Target Tahun (%)", "Pagu", "Realisasi s.d. TW IV",
        "Serapan (%)",
      ]
    ),
  ])
  func `each length of period has its groups and columns`(
    period: String, groups: [String], columns: [String]
  ) throws {
    let sheet = try sheet(period)
    let row = try sheet.row(with: "No", in: 0)
    #expect(sheet.texts(in: row) == Self.lead + groups + Self.tail)
    #expect(sheet.texts(in: row + 1) == columns)
    let numbers = (0..<(Self.lead.count + columns.count + Self.tail.count)).map { sheet.number(row + 2, $0) }
    #expect(numbers == (1...numbers.count).map(Double.init))
  }

  @Test func `a year has its semesters, its own figures, its money and what that bought`() throws {
    let sheet = try sheet("2026")
    let row = try sheet.row(with: "No", in: 0)
    #expect(
      sheet.texts(in: row) == Self.lead.dropLast()
        + ["Semester I", "Semester II", "Tahun 2026", "Anggaran (Rp)", "Efisiensi (poin %)"] + Self.tail)
    #expect(
      sheet.texts(in: row + 1) == [
        "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)", "Target PK", "Realisasi",
        "Capaian (%)", "Predikat", "Pagu", "Realisasi s.d. TW IV", "Serapan (%)",
      ])
  }

  @Test(arguments: [
    ("A-1", "I#/H#*100", 80.0), ("A-2", "MAX(0,(2*H#-I#)/H#*100)", 80),
    ("A-3", "IF(I#<=0,100,H#/I#*100)", 125), ("A-4", "MAX(0,(1-ABS(I#-H#)/H#)*100)", 75),
    ("A-5", "IF(I#<95,I#/95*100,IF(I#>98,I#/98*100,100))", 90.0 / 95 * 100),
  ])
  func `an achievement is a formula of the cells beside it`(code: String, formula: String, value: Double)
    throws
  {
    let sheet = try sheet("2026-TW1")
    let row = try sheet.row(with: code, in: 2)
    let cell = try #require(sheet.cell(row, 9))
    #expect(
      cell.formula
        == formula.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "\(row + 1)"))
    guard case .number(let stored)? = cell.value else {
      Issue.record("no number")
      return
    }
    #expect(abs(stored - value) < 1e-12)
  }

  @Test func `a rating gives a plain number, for no two numbers make it`() throws {
    let sheet = try sheet("2026-TW1")
    let row = try sheet.row(with: "A-6", in: 2)
    #expect(sheet.text(row, 8) == "BB (72,15)")
    #expect(
      sheet.cell(row, 9)
        == sheet.cell(row, 9).map { Cell(reference: $0.reference, value: .number(100), format: $0.format) })
  }

  @Test(arguments: [
    ("A-7", "belum jatuh tempo"), ("A-8", "tidak dihitung (target 0)"), ("B-1", "realisasi belum diisi"),
  ])
  func `where nothing is computed the reason stands in words`(code: String, reason: String) throws {
    let sheet = try sheet("2026-TW1")
    let cell = sheet.cell(try sheet.row(with: code, in: 2), 9)
    #expect(cell?.value == .text(reason))
    #expect(cell?.formula == nil)
  }

  @Test func `what is not due so far is not called missing against the year`() throws {
    let sheet = try sheet("2026-TW1")
    #expect(sheet.text(try sheet.row(with: "A-7", in: 2), 14) == "belum jatuh tempo")
  }

  @Test func `indicators of one sasaran share its cell`() throws {
    let sheet = try sheet("2026-TW1")
    let (first, second) = (try sheet.row(with: "A-1", in: 2), try sheet.row(with: "A-5", in: 2))
    let merges = Set(sheet.sheet.merges.map(\.description))
    #expect(merges.contains("B\(first + 1):B\(first + 4)"))
    #expect(merges.contains("B\(second + 1):B\(second + 4)"))
    #expect(sheet.text(first, 1) == "Sasaran satu")
    #expect(sheet.cell(first + 1, 1) == nil)
  }

  @Test func `each unit has a band with its verdicts and a row of averages`() throws {
    let sheet = try sheet("2026-S1")
    let band = try sheet.row(with: "1. Sekretariat (SEKRE)", in: 0)
    #expect(sheet.text(band, 4) == "TW I: Diterima dengan catatan   ·   TW II: Diterima")
    let totals = band + 9
    #expect(sheet.text(totals, 0) == "Rata-rata capaian dan jumlah anggaran")
    #expect(sheet.cell(totals, 15)?.formula == "AVERAGE(P\(band + 2):P\(band + 9))")
    let budget = try sheet.column("Pagu", in: try sheet.row(with: "No", in: 0) + 1)
    #expect(sheet.number(totals, budget) == 1500)
    #expect(sheet.number(totals, budget + 1) == 1000)
    let (agreed, spent) = (
      CellReference(row: totals, column: budget), CellReference(row: totals, column: budget + 1)
    )
    #expect(sheet.cell(totals, budget + 2)?.formula == "\(spent)/\(agreed)*100")
  }

  @Test func `the parts of a semester say what their own workbooks said`() throws {
    let (semester, quarter) = (try sheet("2026-S1"), try sheet("2026-TW2"))
    for code in SampleRekap.sekre.map(\.code) {
      let (row, other) = (try semester.row(with: code, in: 2), try quarter.row(with: code, in: 2))
      #expect(
        (10...12).map { semester.cell(row, $0)?.value } == (7...9).map { quarter.cell(other, $0)?.value })
    }
  }

  @Test func `status and notes name what to look at`() throws {
    let sheet = try sheet("2026-TW1")
    let head = try sheet.row(with: "No", in: 0)
    let (status, notes) = (
      try sheet.column("Status", in: head), try sheet.column("Catatan Validasi", in: head)
    )
    let row = try sheet.row(with: "A-1", in: 2)
    #expect(sheet.text(row, status) == "Terisi")
    #expect(sheet.text(row, notes) == "E01 \(MessageCatalogue.title(of: .E01, in: .indonesian))")
    #expect(sheet.text(try sheet.row(with: "B-1", in: 2), status) == "Ditolak")
    #expect(sheet.text(try sheet.row(with: "C-1", in: 2), status) == "Belum masuk")
    let semester = try self.sheet("2026-S1")
    let column = try semester.column("Status", in: try semester.row(with: "No", in: 0))
    #expect(semester.text(try semester.row(with: "B-1", in: 2), column) == "Belum lengkap: TW I")
    #expect(semester.text(try semester.row(with: "A-1", in: 2), column) == "Lengkap")
  }

  @Test func `explanations of several quarters stand under their names, evidence is the latest`() throws {
    let sheet = try sheet("2026-S1")
    let head = try sheet.row(with: "No", in: 0)
    let row = try sheet.row(with: "A-1", in: 2)
    let column = try sheet.column("Faktor Penghambat", in: head)
    #expect(sheet.text(row, column) == "TW I: Hujan pada 2026-TW1\nTW II: Hujan pada 2026-TW2")
    #expect(sheet.text(row, column + 2) == "https://example.go.id/2026-TW2/A-1")
  }

  @Test func `what only a monthly report explains is marked as its words`() throws {
    let sheet = try sheet("2026-TW2")
    let row = try sheet.row(with: "A-2", in: 2)
    let column = try sheet.column("Faktor Penghambat", in: try sheet.row(with: "No", in: 0))
    #expect(sheet.text(row, column) == "[Laporan bulanan Mei] Listrik padam")
    #expect(sheet.text(row, column + 1) == nil)
  }

  @Test func `a unit without agreement says so`() throws {
    let sheet = try sheet("2026-TW1")
    let band = try sheet.row(with: "4. Bidang Baru (BARU)", in: 0)
    #expect(sheet.text(band + 1, 0) == RekapLabels.noAgreement.indonesian)
  }

  @Test func `the signature stands below, dots where nobody is named`() throws {
    let blank = try sheet("2026-TW1").texts.suffix(4)
    #expect(blank.allSatisfy { $0.contains("....") })
    let office = OfficeProfile(
      place: "Paringin", date: "12 Juli 2026", signatoryTitle: "Kepala Dinas", signatoryName: "Nama",
      signatoryRank: "Pembina", signatoryNumber: "19700101 200001 1 010")
    let written = try WrittenWorkbook(SampleRekap.input("2026-TW1", office: office)).sheet("Rekap")
    #expect(
      written.texts.suffix(5) == [
        "Paringin, 12 Juli 2026", "Kepala Dinas", "Nama", "Pembina", "NIP 19700101 200001 1 010",
      ])
  }
}
