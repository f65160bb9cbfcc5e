import Kinerja
import Testing

@testable import Validator

struct StateRulesTests {
  private let due = agreed()
  private let idle = agreed(quarterly: .notDue)

  @Test func `blank though due is B13`() {
    let checked = Desk(due).check(row(due, .blank))
    #expect(checked.findings.map(\.code) == [.B13])
    #expect(checked.values.first?.state == .missing)
    #expect(Desk(idle).codes(row(idle, .blank)) == [])
  }

  @Test func `a report without any figure has one fault, not one in every row`() throws {
    let (other, idle) = (agreed("I-2"), agreed("I-3", quarterly: .notDue))
    let bare = Desk(due, other, idle).check(row(due, .blank), row(other, .blank), row(idle, .blank))
    let finding = try #require(bare.findings.first)
    #expect(bare.findings.count == 1)
    #expect(bare.status == .rejected)
    #expect(finding.code == .B13 && finding.variant == "all")
    #expect(finding.arguments == ["count": .count(2), "period": .period(Desk.period(.second))])
    #expect(finding.place.cell == "F9")
    #expect(Desk(due, other).check(row(due, .blank), row(other, .dash)).findings.map(\.code) == [.B13, .B14])
    #expect(Desk(due, other).check(row(due, 81), row(other, .blank)).findings.map(\.variant) == [nil])
  }

  @Test(arguments: [
    (FigureReading.dash, ValueState.nihil), (FigureReading(.notApplicable), .notApplicable),
    (FigureReading(.notAvailable), .notAvailable),
  ])
  func `no figure though due asks for a reason`(reading: FigureReading, state: ValueState) {
    let bare = Desk(due).check(row(due, reading))
    #expect(bare.findings.map(\.code) == [.B14])
    #expect(bare.values.first?.state == state)
    #expect(bare.status == .acceptedWithNotes)
    #expect(Desk(due).codes(row(due, reading, texts: [.remarks: "rilis BPS bulan Juli"])) == [])
    #expect(Desk(due).codes(row(due, reading, texts: [.hindering: "menunggu juknis"])) == [])
    #expect(Desk(idle).codes(row(idle, reading)) == [])
  }

  @Test func `a dash with its reason needs no other`() {
    let checked = Desk(due).check(row(due, FigureReading(.dash(explanation: "menunggu juknis"))))
    #expect(checked.findings == [])
    #expect(checked.values.first?.notes.remarks == "menunggu juknis")
  }

  @Test func `a figure though not due is kept and told`() {
    let checked = Desk(idle).check(row(idle, 81))
    #expect(checked.findings.map(\.code) == [.B15])
    #expect(checked.values.first?.actual == .amount(81))
    #expect(checked.values.first?.achievement == Achievement.none(.notDue))
    #expect(checked.status == .acceptedWithNotes)
  }

  @Test func `a figure against a target of zero is a warning, nothing against nothing is not`() throws {
    let zero = agreed(annual: 0, quarterly: 0)
    let finding = try #require(Desk(zero).check(row(zero, 5)).findings.first)
    #expect(finding.code == .B18)
    #expect(finding.severity == .warning)
    #expect(Desk(zero).codes(row(zero, 0)) == [])
    let fewer = agreed(unit: "Kasus", direction: .lowerIsBetter, annual: 0, quarterly: 0)
    #expect(Desk(fewer).codes(row(fewer, 0)) == [])
    #expect(!Desk(fewer).codes(row(fewer, 2)).contains(.B18))
  }

  @Test func `a figure against a word is an error`() throws {
    let worded = agreed(annual: .predicate("sesuai kebutuhan"), quarterly: .predicate("sesuai kebutuhan"))
    let finding = try #require(Desk(worded).check(row(worded, 5)).findings.first)
    #expect(finding.code == .B18)
    #expect(finding.severity == .error)
  }
}
