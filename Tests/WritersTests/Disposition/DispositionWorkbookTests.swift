import Kinerja
import Spreadsheet
import TestSupport
import Testing

@testable import Writers

/// The lembar disposisi: what it says, what it proposes, and that it fits the paper.
struct DispositionWorkbookTests {
  enum Kind: CaseIterable { case submission, quarter, semester }

  static let tool = CheckReport.Tool(name: "rekap", version: "1", rules: "1")

  static func office(_ paper: OfficeProfile.Paper) -> OfficeProfile {
    OfficeProfile(
      letterhead: ["PEMERINTAH KABUPATEN CONTOH", "DINAS PENDIDIKAN"], place: "Paringin",
      signatoryTitle: "Kepala Dinas", signatoryName: "Pejabat Fiktif, M.Pd.", signatoryRank: "Pembina",
      signatoryNumber: "19700101 200001 1 010", paper: paper)
  }

  static func submission(
    _ findings: [Finding], status: SubmissionStatus? = nil
  ) -> CheckedSubmission {
    let severities = findings.map(\.severity)
    let verdict: SubmissionStatus =
      severities.contains(.error) ? .rejected : severities.contains(.warning) ? .acceptedWithNotes : .accepted
    return CheckedSubmission(
      file: "inbox/laporan sd.xlsx", sha256: "", unit: OfficeUnit(code: "SD", name: "Bidang Pembinaan SD"),
      period: SampleRekap.first, revision: 2, status: status ?? verdict, values: [], findings: findings)
  }

  static func input(
    _ kind: Kind, paper: OfficeProfile.Paper = .f4, language: Language = .indonesian
  ) throws -> DispositionInput {
    switch kind {
    case .submission:
      var input = DispositionInput(
        .submission(submission([Finding(.B07, at: Place(sheet: "TW I", cell: "G9"))])),
        office: office(paper), language: language, tool: tool)
      input.number = 12
      input.received = "2026-04-06T08:10:00+08:00"
      input.deadline = "2026-04-10"
      return input
    case .quarter, .semester:
      let rekap = SampleRekap.input(kind == .quarter ? "2026-TW1" : "2026-S1")
      return DispositionInput(
        .period(rekap.recap, latest: rekap.submissions), office: office(paper), language: language, tool: tool
      )
    }
  }

  static func sheet(_ input: DispositionInput) throws -> WrittenSheet {
    let bytes = try DispositionWorkbook(input).bytes()
    return WrittenSheet(
      try #require(SpreadsheetReader.read(bytes: bytes, name: "disposisi.xlsx").sheets.first))
  }

  static func text(_ input: DispositionInput) throws -> String {
    try sheet(input).texts.joined(separator: "\n")
  }

  @Test(arguments: Kind.allCases, Language.allCases)
  func `no spreadsheet program has anything to repair`(kind: Kind, language: Language) throws {
    for paper in [OfficeProfile.Paper.f4, .a4] {
      let bytes = try DispositionWorkbook(Self.input(kind, paper: paper, language: language)).bytes()
      #expect(try WorkbookAudit.faults(in: bytes) == [])
    }
  }

  @Test func `it has every field of a lembar disposisi`() throws {
    let text = try Self.text(Self.input(.submission))
    for field in [
      "PEMERINTAH KABUPATEN CONTOH", "LEMBAR DISPOSISI", "Indeks : ", "Kode : ", "Nomor urut : 12",
      "Asal surat : Bidang Pembinaan SD", "Tanggal surat : ", "Nomor surat : ",
      "Lampiran : 1 berkas: laporan sd.xlsx", "Isi ringkas", "Diteruskan kepada", "Isi disposisi", "Catatan",
      "Sifat", "Biasa", "Segera", "Sangat Segera", "Rahasia", "Tanggal diterima : 6 April 2026 pukul 08.10",
      "Nomor agenda : ", "Batas waktu : 10 April 2026", "Untuk ditindaklanjuti", "Untuk diketahui",
      "Koordinasikan", "Arsip", "Paraf", "Kasubbag Perencanaan dan Keuangan", "Pejabat Fiktif, M.Pd.",
    ] {
      #expect(text.contains(field), "\(field)")
    }
  }

  @Test(arguments: [
    ([Finding](), SubmissionStatus?.none, "Dapat direkap"),
    ([Finding(.V01)], nil, "Lengkapi bukti dan penjelasan"),
    ([Finding(.V01), Finding(.B07)], nil, "Perbaiki dan kirim ulang"),
    ([Finding(.F06)], .held, "Koordinasikan"),
    ([Finding(.F07)], .acceptedWithNotes, "Dapat direkap"),
  ])
  func `the worst finding decides what is proposed`(
    findings: [Finding], status: SubmissionStatus?, proposal: String
  ) throws {
    let submission = Self.submission(findings, status: status)
    let text = try Self.text(
      DispositionInput(.submission(submission), office: Self.office(.a4), tool: Self.tool))
    #expect(text.contains("\(proposal) (usul)"))
    #expect(text.split(separator: "\n").contains { $0.hasPrefix(proposal) && !$0.hasSuffix("(usul)") })
    let worst = findings.max { $0.severity == .warning && $1.severity == .error }
    if let worst, proposal != "Dapat direkap" {
      #expect(text.contains("(\(worst.code.rawValue))"))
    }
  }

  @Test func `what a person has returned is to be sent again, with that reason`() throws {
    var input = DispositionInput(
      .submission(Self.submission([])), office: Self.office(.a4), tool: Self.tool)
    input.decision = .init(.no, who: "Sekretaris", day: "2026-04-08", reason: "bukti belum lengkap")
    let text = try Self.text(input)
    #expect(text.contains("Perbaiki dan kirim ulang: bukti belum lengkap."))
    #expect(text.contains("Dikembalikan 8 April 2026 (Sekretaris): bukti belum lengkap."))
  }

  @Test func `a quarter names the units that keep it open`() throws {
    let text = try Self.text(Self.input(.quarter))
    #expect(text.contains("Rekap laporan kinerja Triwulan I 2026: "))
    #expect(text.contains("Belum masuk: SMP."))
    #expect(text.contains("Ingatkan untuk mengirim: SMP."))
  }

  @Test(arguments: Kind.allCases, [OfficeProfile.Paper.f4, .a4])
  func `it is fitted to one page, on F4 to half of one`(
    kind: Kind, paper: OfficeProfile.Paper
  ) throws {
    let input = try Self.input(kind, paper: paper)
    try Self.expectFit(input)
  }

  @Test func `a long reason and a long name make no second page`() throws {
    let long = String(repeating: "Sekolah Dasar Negeri ", count: 30)
    let submission = CheckedSubmission(
      file: "inbox/\(long).xlsx", sha256: "", unit: OfficeUnit(code: "SD", name: long),
      period: SampleRekap.first, revision: 1, status: .rejected, values: [],
      findings: [Finding(.B07, at: Place(sheet: long, cell: "G9"), found: long)])
    var input = DispositionInput(.submission(submission), office: Self.office(.f4), tool: Self.tool)
    input.decision = .init(.no, who: long, day: "2026-04-08", reason: long)
    try Self.expectFit(input)
    #expect(try WorkbookAudit.faults(in: DispositionWorkbook(input).bytes()) == [])
  }

  /// Fonts wider than those of the layout are fitted to the width; the height is that of the paper without it.
  private static func expectFit(_ input: DispositionInput) throws {
    let markup = try Self.markup(input)
    #expect(markup.contains("fitToPage=\"1\""))
    let heights = Self.heights(in: markup)
    #expect(heights.count > 25)
    #expect(heights.reduce(0, +) <= (input.office.paper == .f4 ? 468 : 842) - 2 * 28)
  }

  private static func markup(_ input: DispositionInput) throws -> String {
    try #require(UnzippedArchive(DispositionWorkbook(input).bytes())["xl/worksheets/sheet1.xml"])
  }

  private static func heights(in markup: String) -> [Double] {
    markup.split(separator: "<row ").dropFirst().compactMap { row in
      let parts = row.split(separator: "ht=\"", maxSplits: 1)
      return parts.count == 2 ? Double(parts[1].prefix { $0 != "\"" }) : nil
    }
  }
}
