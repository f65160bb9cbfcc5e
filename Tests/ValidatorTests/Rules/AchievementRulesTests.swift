import Kinerja
import Testing

@testable import Validator

struct AchievementRulesTests {
  private let indicator = agreed()

  @Test(arguments: [
    (105 as FigureReading, false), (105.1, false), (104.9, false), (105.2, true), (84, true), (.blank, false),
  ])
  func `a typed achievement must be the computed one, to a tenth of a point`(
    typed: FigureReading, differs: Bool
  ) throws {
    let findings = Desk(indicator).check(row(indicator, 84, [.achievement(nil): typed])).findings
    #expect(findings.map(\.code) == (differs ? [.V01] : []))
    #expect(findings.allSatisfy { $0.severity == .warning && $0.arguments["computed"] == .amount(105) })
  }

  @Test func `an error value in it is a warning`() {
    let checked = Desk(indicator).check(
      row(indicator, 84, [.achievement(nil): FigureReading(.unreadable(.errorValue))]))
    #expect(checked.findings.map(\.code) == [.V01])
    #expect(checked.status == .acceptedWithNotes)
  }

  @Test func `a percentage of the year is compared with the target of the year`() {
    let year = agreed(annual: 120, quarterly: 80)
    #expect(Desk(year).codes(row(year, 90, [.annualAchievement: 75])) == [])
    #expect(
      Desk(year).check(row(year, 90, [.annualAchievement: 112.5])).findings.map(\.variant) == ["annual"])
  }

  @Test(arguments: [
    (120.0, nil), (120.1, Severity.warning), (800, .warning), (800.1, .error),
  ])
  func `an achievement that is hard to believe is V05`(actual: Double, severity: Severity?) {
    let many = agreed(name: "APK")
    let findings = Desk(many).check(row(many, FigureReading(floatLiteral: actual))).findings.filter {
      $0.code == .V05
    }
    #expect(findings.map(\.severity) == [severity].compactMap { $0 })
  }

  @Test func `a low achievement asks for hindrance or follow-up`() {
    let blank = [ReportField.hindering: "", .followUp: ""]
    let findings = Desk(indicator).check(row(indicator, 59, texts: blank)).findings
    #expect(findings.map(\.code) == [.V06])
    #expect(findings.first?.place.cell == "K9")
    #expect(Desk(indicator).codes(row(indicator, 60, texts: blank)) == [])
    #expect(
      Desk(indicator).codes(row(indicator, 59, texts: [.hindering: "", .followUp: "jadwal ulang"])) == [])
    #expect(Desk(indicator).codes(row(indicator, 59)) == [])
  }
}
