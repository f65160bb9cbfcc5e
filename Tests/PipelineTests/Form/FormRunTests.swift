import Kinerja
import TestSupport
import Testing
import Writers

@testable import Pipeline

struct FormRunTests {
  @Test func `units are chosen by code, in the order of the list`() async throws {
    var request = FormDesk.request(.second)
    request.only = ["smp", "SD"]
    #expect(try await FormRun.run(request).forms.map(\.unit.code) == ["SD", "SMP"])
    request.only = ["SD", "TIDAKADA"]
    await #expect(throws: RunProblem.self) { try await FormRun.run(request) }
  }

  @Test func `the agreement in force in the quarter is asked for`() async throws {
    var request = FormDesk.request(.second)
    request.only = ["SMP"]
    #expect(try await FormRun.run(request).forms.first?.agreement.isRevision == false)
    request.period = QuarterPeriod(year: 2026, quarter: .third)
    #expect(try await FormRun.run(request).forms.first?.agreement.isRevision == true)
  }

  @Test func `units without an agreement are named; where none has one the run stops`() async throws {
    var request = FormDesk.request(.second)
    request.targets = [Fixture("samples/pk/pk_ra_gtk_2026.csv").path]
    let result = try await FormRun.run(request)
    #expect(result.forms.map(\.unit.code) == ["GTK"])
    #expect(result.withoutAgreement.count == 7)
    request.period = QuarterPeriod(year: 2031, quarter: .second)
    await #expect(throws: RunProblem.self) { try await FormRun.run(request) }
  }

  @Test func `follow-ups are those of the accepted report of the quarter before`() async throws {
    let earlier = try #require(try await FormDesk.forms(.first).first { $0.unit.code == "GTK" })
    var filled = earlier.filled
    let due = filled.agreement.indicators.filter { $0.target(in: .first).isDue }
    let first = try #require(due.first)
    filled.entries[first.code]?.notes.followUp = "Diklat gelombang kedua bulan Mei"
    let folder = try TemporaryFolder()
    try folder.write("gtk.xlsx", try FormWorkbook(filled).bytes())
    var request = FormDesk.request(.second)
    request.previous = [folder.path]
    let forms = try await FormRun.run(request).forms
    let form = try #require(forms.first { $0.unit.code == "GTK" })
    #expect(form.carriedFollowUps == [first.code: "Diklat gelombang kedua bulan Mei"])
    #expect(forms.first { $0.unit.code == "SD" }?.carriedFollowUps == [:])
    request.period = QuarterPeriod(year: 2026, quarter: .third)
    #expect(
      try await FormRun.run(request).forms.first { $0.unit.code == "GTK" }?.carriedFollowUps == [:])
    #expect(try await FormRun.run(FormDesk.request(.second)).forms.first?.carriedFollowUps == nil)
  }
}
