import Kinerja
import Testing

@testable import Validator

struct MatchingRulesTests {
  private let one = agreed("I-1", name: "APK PAUD")
  private let two = agreed("I-2", name: "APM SD")

  @Test func `rows of agreed indicators, one each, say nothing`() {
    #expect(Desk(one, two).codes(row(one, 81), row(two, 82, line: 10)) == [])
  }

  @Test func `a row that is not agreed is B01, with the nearest names`() throws {
    let stranger = row(
      matching: .unknown(nearest: [Suggestion(value: "I-2 APM SD", confidence: .likely)]), 5,
      texts: [.code: "I-9", .indicator: "APM SDD"], line: 11)
    let finding = try #require(Desk(one).check(row(one, 81), stranger).findings.first)
    #expect(finding.code == .B01)
    #expect(finding.severity == .error)
    #expect(finding.place.cell == "A11")
    #expect(finding.found == "I-9")
    #expect(finding.suggestions.map(\.value) == ["I-2 APM SD"])
  }

  @Test func `a due indicator without a row is B02`() throws {
    let finding = try #require(Desk(one, two).check(row(one, 81)).findings.first)
    #expect(finding.code == .B02)
    #expect(finding.indicator == "I-2")
    #expect(finding.place == Place(sheet: nil, cell: nil))
    #expect(Desk(one, agreed("I-3", quarterly: .notDue)).codes(row(one, 81)) == [])
  }

  @Test func `a row that probably is the missing one is not counted twice`() {
    let misspelt = row(
      matching: .unknown(nearest: [Suggestion(value: "I-2 APM SD", confidence: .likely)]), 5,
      texts: [.indicator: "APM SDD"])
    #expect(Desk(one, two).codes(row(one, 81), misspelt) == [.B01])
  }

  @Test func `an indicator that comes twice is B03 at its second row, the first counts`() throws {
    let checked = Desk(one).check(row(one, 81), row(one, 83, line: 12))
    let finding = try #require(checked.findings.first)
    #expect(checked.findings.map(\.code) == [.B03])
    #expect(finding.place.cell == "A12")
    #expect(finding.arguments["first"] == .text("A9"))
    #expect(checked.values.map(\.actual) == [.amount(81)])
  }

  @Test func `two indicators in one cell are B04`() throws {
    let both = row(
      matching: .twoIndicators, 5, texts: [.code: "I-2", .indicator: "1. APM SD 2. APM SMP"], line: 10)
    let findings = Desk(one, two).check(row(one, 81), both).findings
    #expect(findings.map(\.code) == [.B04])
    #expect(findings.first?.place.cell == "B10")
  }

  @Test func `the code of one with the name of another is B19, another wording B20`() {
    #expect(Desk(one, two).codes(row(one, 81, texts: [.indicator: "APM SD"]), row(two, 82)) == [.B19])
    let reworded = Desk(one).check(row(one, 81, texts: [.indicator: "APK Pendidikan Anak Usia Dini"]))
    #expect(reworded.findings.map(\.code) == [.B20])
    #expect(reworded.findings.first?.suggestions.map(\.value) == ["APK PAUD"])
    #expect(reworded.status == .acceptedWithNotes)
  }

  @Test(arguments: ["APK PAUD", "apk  paud", "APK PAUD.", ""])
  func `a name in other letters, or none, is right`(name: String) {
    #expect(Desk(one).codes(row(one, 81, texts: [.indicator: name])) == [])
  }
}
