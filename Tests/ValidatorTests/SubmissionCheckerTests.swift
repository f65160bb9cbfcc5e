import Kinerja
import Testing

@testable import Validator

struct SubmissionCheckerTests {
  private let indicator = agreed()

  private func reasons(_ checked: CheckedSubmission) -> [NotChecked.Reason: Set<FindingCode>] {
    Dictionary(grouping: checked.notChecked, by: \.reason).mapValues { Set($0.map(\.code)) }
  }

  @Test func `what could not be checked is said with the reason`() {
    let checked = Desk(indicator).check(row(indicator, 81))
    #expect(
      reasons(checked) == [
        .noReceipts: [.F07], .noPreviousQuarter: [.V02, .V03, .V04, .V07, .V13, .A02],
        .noMonthlyReports: [.V08, .V09], .shortHistory: [.V10],
      ])
  }

  @Test func `with receipts, history and columns all but the months is checked`() {
    var desk = Desk(indicator).after(.first, row(indicator, 80)).after(.second, row(indicator, 81))
    desk.received = ReceiptTime("2026-10-06")
    #expect(reasons(desk.check(row(indicator, 81))) == [.noMonthlyReports: [.V08, .V09]])
  }

  @Test func `the first quarter has none before it`() {
    var desk = Desk(indicator)
    desk.quarter = .first
    #expect(reasons(desk.check(row(indicator, 81)))[.noPreviousQuarter] == nil)
  }

  @Test func `rules without their columns are not applied`() {
    var desk = Desk(indicator)
    desk.columns = []
    #expect(reasons(desk.check(row(indicator, 81)))[.columnMissing] == [.E01, .V06, .V07, .A01, .A02])
    desk.quarter = .fourth
    #expect(reasons(desk.check(row(indicator, 81)))[.columnMissing]?.contains(.A04) == true)
  }

  @Test func `rules that ran are counted, those that lacked something are not`() {
    var desk = Desk(indicator)
    let withEvidence = desk.check(row(indicator, 81)).coverage
    #expect(withEvidence.rules.isSuperset(of: [.B01, .B07, .B13, .V05, .V06, .E01, .A01]))
    #expect(withEvidence.columnCount == 3)
    desk.columns = []
    #expect(
      withEvidence.rules.subtracting(desk.check(row(indicator, 81)).coverage.rules) == [.E01, .V06, .A01])
  }

  @Test func `without an agreement a report is held`() {
    let desk = Desk()
    let checker = SubmissionChecker(agreements: AgreementBook([]), rules: CalculationRules())
    let checked = checker.check(
      desk.submission([row(indicator, 81)]), revision: 1, received: nil, history: .none)
    #expect(checked.status == .held)
    #expect(reasons(checked)[.noAgreement] == [.B01])
    #expect(checked.values == [])
  }

  @Test func `a report that cannot be read is not checked further`() {
    let submission = Submission(
      file: "a", sha256: "1", isWorkbook: true, unit: Desk.unit, period: Desk.period(.first),
      findings: [Finding(.H02)],
      isReadable: false)
    let checked = Desk(indicator).checker.check(submission, revision: 1, received: nil, history: .none)
    #expect(checked.findings.map(\.code) == [.H02])
    #expect(checked.status == .rejected)
  }

  @Test func `every agreed indicator has a value, in the order of the agreement`() {
    let other = agreed("I-2", quarterly: .notDue)
    let checked = Desk(indicator, other).check(row(indicator, 81))
    #expect(checked.values.map(\.indicator.code) == ["I-1", "I-2"])
    #expect(checked.values.map(\.state) == [.value, .notDue])
  }
}
