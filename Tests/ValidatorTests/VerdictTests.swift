import Kinerja
import Testing

@testable import Validator

struct VerdictTests {
  @Test(arguments: [
    ([], SubmissionStatus.accepted), ([FindingCode.H05], .accepted), ([.T03], .accepted),
    ([.B05], .acceptedWithNotes),
    ([.B15], .acceptedWithNotes), ([.F05], .acceptedWithNotes), ([.F19], .acceptedWithNotes),
    ([.B07], .rejected),
    ([.B05, .B07], .rejected), ([.F03], .held), ([.F04], .held), ([.B07, .F03], .held), ([.F02], .held),
    ([.F21], .held),
    ([.F01], .rejected), ([.H01], .rejected), ([.F18], .rejected),
  ])
  func `one error rejects, a doubt about the sender holds, warnings give notes`(
    codes: [FindingCode], status: SubmissionStatus
  ) {
    #expect(Verdict.status(of: codes.map { Finding($0) }) == status)
  }

  @Test func `the level of the finding counts, not that of its code`() {
    #expect(Verdict.status(of: [Finding(.R01, severity: .warning)]) == .acceptedWithNotes)
    #expect(Verdict.status(of: [Finding(.V05, severity: .error)]) == .rejected)
  }

  @Test func `without an agreement a person must decide, unless there is an error`() {
    #expect(Verdict.status(of: [], hasAgreement: false) == .held)
    #expect(Verdict.status(of: [Finding(.H02)], hasAgreement: false) == .rejected)
  }
}
