import Kinerja
import Spreadsheet
import TestSupport
import Testing
import Writers

@testable import Pipeline

/// What a unit sees when it opens the workbook that came back.
struct ReturnedWorkbookTests {
  private static let rejected = "TW1/Bidang SMP_triwulan 1_FINAL.xlsx"

  private func parts(of file: String, language: Language = .indonesian) async throws -> UnzippedArchive {
    let result = try await SampleRun.result()
    let submission = try #require(result.submissions(of: file).first)
    let run = ReturnedRun(result, language: language, tool: FormDesk.tool)
    return try UnzippedArchive(try #require(try run.bytes(for: submission)))
  }

  private func workbook(of file: String, language: Language = .indonesian) async throws -> Workbook {
    let result = try await SampleRun.result()
    let submission = try #require(result.submissions(of: file).first)
    let run = ReturnedRun(result, language: language, tool: FormDesk.tool)
    return try SpreadsheetReader.read(
      bytes: try #require(try run.bytes(for: submission)), name: "kembali.xlsx")
  }

  @Test(arguments: zip(Language.allCases, ["HASIL PERIKSA", "RESULT"]))
  func `the result is in front and opens at the first error`(language: Language, name: String) async throws {
    let workbook = try await workbook(of: Self.rejected, language: language)
    #expect(workbook.sheets.map(\.name).prefix(2) == [name, "Laporan"])
    let front = try await parts(of: Self.rejected, language: language)["xl/worksheets/sheet1.xml"]
    #expect(front?.contains("tabSelected=\"1\"") == true)
    #expect(front?.contains("activeCell=\"D9\"") == true || front?.contains("activeCell=\"D10\"") == true)
    let form = try #require(
      try await parts(of: Self.rejected, language: language)["xl/worksheets/sheet2.xml"])
    #expect(form.contains("activeCell=\"H16\""))
  }

  @Test func `each finding leads to the cell in which it is mended`() async throws {
    let front = try #require(try await parts(of: Self.rejected)["xl/worksheets/sheet1.xml"])
    for cell in ["H16", "H19", "D24"] { #expect(front.contains("location=\"'Laporan'!\(cell)\""), "\(cell)") }
  }

  @Test func `sentences name the cells of the form, not those of the file that was sent`() async throws {
    let sheet = try #require(try await workbook(of: Self.rejected).sheets.first)
    let texts = sheet.rows.flatMap(\.cells).compactMap { cell -> String? in
      if case .text(let text) = cell.value { text } else { nil }
    }
    #expect(texts.contains { $0.contains("Isi realisasi di H19") })
    #expect(texts.contains("TW I!G19, kolom Triwulan I > Realisasi, indikator SMP-12"))
  }

  @Test func `marked cells say why in a note and in words beside the row`() async throws {
    let archive = try await parts(of: Self.rejected)
    let notes = try #require(archive.entries.first { $0.name.contains("comments") }?.text)
    #expect(notes.contains("ref=\"H16\""))
    #expect(notes.contains("Kesalahan B07: "))
    let form = try #require(try await workbook(of: Self.rejected).sheets.dropFirst().first)
    let marks = form.rows.compactMap { row -> String? in
      if case .text(let text)? = row.cells.last?.value { text } else { nil }
    }
    #expect(marks.contains("Kesalahan B07: Realisasi berupa pesan kesalahan rumus"))
    #expect(marks.contains("Kesalahan B13: Realisasi belum diisi"))
  }

  @Test func `the row that nobody could place stands below the table as it was sent`() async throws {
    let form = try #require(try await workbook(of: Self.rejected).sheets.dropFirst().first)
    let row = try #require(form.row(at: 23))
    #expect(row.cells.contains { $0.value == .text("Persentase guru SMP berprestasi tingkat provinsi") })
    #expect(row.cells.contains { $0.value == .number(1) })
  }

  @Test func `nothing goes back where there is nothing to mend or no form to mend it in`() async throws {
    let result = try await SampleRun.result()
    let run = ReturnedRun(result, language: .indonesian, tool: FormDesk.tool)
    let clean = try #require(result.submissions.first { $0.findings.isEmpty })
    let unknown = try #require(result.submissions.first { $0.unit == nil })
    #expect(try run.bytes(for: clean) == nil)
    #expect(try run.bytes(for: unknown) == nil)
  }

  @Test func `the same submission gives the same bytes`() async throws {
    let result = try await SampleRun.result()
    let submission = try #require(result.submissions(of: Self.rejected).first)
    let run = ReturnedRun(result, language: .indonesian, tool: FormDesk.tool)
    #expect(try run.bytes(for: submission) == run.bytes(for: submission))
  }
}
