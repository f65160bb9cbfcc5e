import Foundation
import Kinerja
import Testing
import Writers

@Suite("What mails say")
struct MailLetterTests {
  static func lines(_ message: MailMessage) -> [String] { message.text.components(separatedBy: "\n") }

  @Test(arguments: SampleMail.letters.indices, Language.allCases)
  func `the text fits a window, the page needs nothing from elsewhere`(index: Int, language: Language) throws
  {
    let message = SampleMail.letters[index].message(from: SampleMail.office(language))
    #expect(Self.lines(message).allSatisfy { $0.count <= 72 })
    #expect(!message.text.contains("\n\n\n") && message.text.hasSuffix("\n"))
    let page = String(decoding: try #require(message.html), as: UTF8.self)
    for part in ["<script", "http:", "https:", "src=", "url(", "@import", "<SD-03>"] {
      #expect(!page.contains(part))
    }
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(Set(SampleMail.letters.map(\.kind)).count == MailKind.allCases.count)
  }

  @Test(arguments: [
    (
      SampleReport.rejected, Language.indonesian,
      "[Perlu perbaikan] Laporan Kinerja TW II 2026 - Bidang Pembinaan SD - 2 kesalahan, 1 peringatan"
    ),
    (
      SampleReport.rejected, .english,
      "[To be mended] Performance report Q2 2026 - Bidang Pembinaan SD - 2 errors, 1 warning"
    ),
    (SampleReport.clean, .indonesian, "[Diterima] Laporan Kinerja TW II 2026 - Bidang Pembinaan Ketenagaan"),
    (SampleReport.held, .indonesian, "[Ditahan] Laporan Kinerja TW II 2026 - 1 kesalahan"),
  ])
  func `the subject of a validation says all that counts`(
    checked: CheckedSubmission, language: Language, subject: String
  ) {
    #expect(SampleMail.validation(checked).message(from: SampleMail.office(language)).subject.text == subject)
  }

  @Test(arguments: Language.allCases)
  func `a validation says what to mend in the words of the catalogue`(language: Language) {
    let message = SampleMail.validation(workbook: SampleMail.workbook).message(
      from: SampleMail.office(language))
    let text = Self.flowing(message.text)
    for finding in SampleReport.findings where finding.severity == .error {
      let words = MessageCatalogue.render(finding, in: language)
      #expect(text.contains(words.title))
      #expect(text.contains(words.place.prefix(12)))
    }
    #expect(text.contains(SubmissionStatus.rejected.explanation[language]))
    let page = String(decoding: message.html ?? [], as: UTF8.self)
    for finding in SampleReport.findings {
      #expect(page.contains(MessageCatalogue.render(finding, in: language).fix))
    }
    #expect(page.contains(Phrase("10 Juli 2026", "10 July 2026")[language]))
    #expect(page.contains("perencanaan@example.go.id"))
    #expect(
      !page.contains(Phrase("Sampaikan hasil ini kepada unit", "Pass this on")[language]), "for the staff")
    #expect(text.contains("2026-TW2 Bidang Pembinaan SD – diperiksa.xlsx"))
    #expect(text.contains("perencanaan@example.go.id"))
    #expect(text.contains(Phrase("10 Juli 2026 (4 hari lagi)", "10 July 2026 (in 4 days)")[language]))
    #expect(message.attachments == [SampleMail.workbook])
  }

  @Test(arguments: [1, 7, 60, 400], Language.allCases)
  func `however many findings there are, the text stays short and says what it leaves out`(
    count: Int, language: Language
  ) {
    let codes: [FindingCode] = [.B07, .B15, .B13, .B06, .B11, .B16, .F03, .H01, .V06, .V07, .V02]
    let findings = (0..<count).map { number in
      Finding(
        codes[number % codes.count], at: Place(sheet: "TW II", cell: "E\(number + 9)"), heading: "Realisasi",
        indicator: "SD-\(number)", found: String(repeating: "ada ", count: number % 90))
    }
    let checked = CheckedSubmission(
      file: "masuk/" + String(repeating: "laporan ", count: 12) + ".xlsx", sha256: "00",
      unit: SampleReport.unit,
      period: SampleReport.period, revision: 1, status: .rejected, values: SampleReport.values,
      findings: findings,
      notChecked: FindingCode.allCases.map { NotChecked(code: $0, reason: .noPreviousQuarter) })
    let message = SampleMail.validation(checked).message(from: SampleMail.office(language))
    #expect(Self.lines(message).count <= 75)
    if count >= 60 {
      #expect(message.text.contains("…"))
      let page = String(decoding: message.html ?? [], as: UTF8.self)
      #expect(page.contains("…"), "all of them are in the returned workbook")
    }
  }

  @Test func `a second attempt says what was mended since the first`() {
    let previous = SampleReport.rejected
    let current = CheckedSubmission(
      file: "masuk/kedua.xlsx", sha256: "02", unit: previous.unit, period: previous.period, revision: 2,
      status: .rejected, values: previous.values, findings: Array(previous.findings.dropLast()),
      comparison: nil)
    let compared = CheckedSubmission(
      file: current.file, sha256: "02", unit: current.unit, period: current.period, revision: 2,
      status: .rejected, values: current.values, findings: current.findings,
      comparison: AttemptComparison(of: current, against: previous))
    let text = SampleMail.validation(compared).message(from: SampleMail.office()).text
    #expect(text.contains("Sudah diperbaiki sejak kiriman ke-1\n"))
    #expect(text.contains("(B15): TW II!E16"))
  }

  @Test func `a file that is too large is named with its place, not sent`() {
    let message = SampleMail.validation(workbook: SampleMail.workbook).message(
      from: SampleMail.office(limit: 3))
    #expect(message.attachments.isEmpty)
    #expect(
      Self.flowing(message.text).contains("terlalu besar untuk surel; ambil di folder laporan/2026-TW2."))
    #expect(Self.flowing(message.text).contains("Perbaiki berkas yang dikirim tadi"))
  }

  @Test(arguments: [
    (
      "2026-07-10", MailKind.reminder,
      "[Pengingat] Laporan Kinerja TW II 2026 - Bidang Pembinaan SD - paling lambat 10 Juli 2026"
    ),
    (
      "2026-07-06", .reminder,
      "[Pengingat] Laporan Kinerja TW II 2026 - Bidang Pembinaan SD - paling lambat 6 Juli 2026"
    ),
    (
      "2026-07-03", .overdue,
      "[Terlambat 3 hari] Laporan Kinerja TW II 2026 - Bidang Pembinaan SD - paling lambat 3 Juli 2026"
    ),
  ])
  func `a reminder knows on which side of the deadline it is`(day: String, kind: MailKind, subject: String) {
    let letter = ReminderLetter(
      SampleReport.unit, period: SampleReport.period, state: .nothingReceived, deadline: SampleMail.day(day),
      to: MailRecipients(SampleMail.unit), at: SampleMail.time())
    #expect(letter.kind == kind)
    #expect(letter.message(from: SampleMail.office()).subject.text == subject)
  }

  @Test(arguments: [
    (true, "[Disetujui] Rekap Laporan Kinerja Semester 1 2026", "Ya"),
    (false, "[Dikembalikan] Rekap Laporan Kinerja Semester 1 2026", "Tidak"),
  ])
  func `a decision says Ya or Tidak`(isApproved: Bool, subject: String, word: String) {
    let letter = DecisionLetter(
      on: .recap(.semester(year: 2026, half: 1)), isApproved: isApproved, reason: "Lengkap.",
      by: "Sekretaris",
      to: MailRecipients(SampleMail.unit), at: SampleMail.time(), decision: MailToken("1"))
    let message = letter.message(from: SampleMail.office())
    #expect(message.subject.text == subject)
    #expect(Self.flowing(message.text).contains("Putusan: \(word) Oleh:"))
  }

  /// Without the breaks of lines.
  static func flowing(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
