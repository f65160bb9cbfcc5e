import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct FileFindingsTests {
  @Test func `an encoding and a delimiter that were guessed are said`() {
    let dialect = CSVDialect(
      encoding: .windows1252, hasByteOrderMark: false, encodingIsGuessed: true, delimiter: 9,
      delimiterChoice: CSVDelimiterChoice(.everyRecordAgrees, sampled: 2, agreeing: 2, width: 3), marks: [])
    let workbook = Workbook(
      format: .csv, sheets: [], warnings: [ReadWarning(.delimiterGuessed)], dialect: dialect)
    #expect(
      FileFindings.of(workbook, visible: []) == [
        Finding(.F15, arguments: ["encoding": .text("windows-1252")]),
        Finding(.F16, arguments: ["delimiter": .text("tab")]),
      ])
  }

  @Test func `content that would act is refused`() {
    let workbook = Workbook(format: .xlsx, sheets: [], activeContent: [.macro, .externalLink])
    #expect(
      FileFindings.of(workbook, visible: []) == [
        Finding(.F10, arguments: ["kinds": .list(["external_link", "macro"])])
      ])
  }

  @Test func `a plain file gives nothing to say`() {
    #expect(FileFindings.of(.xlsx(Sheet("a")), visible: []) == [])
    #expect(FileFindings.of(.csv("a"), visible: []) == [])
  }
}
