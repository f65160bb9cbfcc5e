import Kinerja
import Parsers
import Spreadsheet
import Testing
import Validator
import Writers

@testable import Pipeline

/// What is handed out must be read again, whether it was filled in or not.
struct FormRoundTripTests {
  @Test(arguments: Quarter.allCases)
  func `a form filled in as asked has no finding at all`(quarter: Quarter) async throws {
    let forms = try await FormDesk.forms(quarter)
    #expect(forms.count == 8)
    for form in forms {
      let checked = try #require(try await FormDesk.handedIn(try FormWorkbook(form.filled).bytes()))
      #expect(checked.unit == form.unit)
      #expect(checked.period == form.period)
      #expect(checked.status == .accepted, "\(form.unit.code)")
      #expect(checked.findings == [], "\(form.unit.code)")
      #expect(checked.readAs == [], "\(form.unit.code)")
      #expect(checked.values.map(\.indicator) == form.agreement.indicators)
      for value in checked.values {
        let entry = try #require(form.filled.entries[value.indicator.code])
        #expect(value.target == value.indicator.target(in: quarter))
        #expect(value.state == (entry.actual == nil ? .notDue : .value), "\(value.indicator.code)")
        #expect(value.budget == value.indicator.budget)
        #expect(value.budgetActual.map(FormEntry.Figure.amount) == entry.budgetActual)
        #expect(value.notes.evidence == entry.notes.evidence)
        #expect(value.notes.followUp == nil)
        if case .amount(let amount) = entry.actual { #expect(value.actual == .amount(amount)) }
      }
    }
  }

  @Test(arguments: Quarter.allCases)
  func `an untouched form is refused with one finding that says so`(quarter: Quarter) async throws {
    for form in try await FormDesk.forms(quarter) {
      let due = form.agreement.indicators.count { $0.target(in: quarter).isDue }
      let checked = try #require(try await FormDesk.handedIn(try FormWorkbook(form).bytes()))
      #expect(checked.unit == form.unit)
      #expect(checked.period == form.period)
      switch due {
      case 0: #expect(checked.status == .accepted, "\(form.unit.code)")
      case 1: #expect(checked.findings.map(\.code) == [.B13], "\(form.unit.code)")
      default:
        let finding = try #require(checked.findings.first)
        #expect(checked.findings.count == 1, "\(form.unit.code)")
        #expect(checked.status == .rejected)
        #expect(finding.code == .B13 && finding.variant == "all")
        #expect(finding.arguments["count"] == .count(due))
        #expect(finding.heading?.hasPrefix("Realisasi TW") == true)
      }
    }
  }

  @Test func `a form half filled in has a finding for each row that is left`() async throws {
    var form = try #require(try await FormDesk.forms(.second).first { $0.unit.code == "GTK" }).filled
    let due = form.agreement.indicators.filter { $0.target(in: .second).isDue }
    for indicator in due.dropFirst(2) { form.entries[indicator.code]?.actual = nil }
    let checked = try #require(try await FormDesk.handedIn(try FormWorkbook(form).bytes()))
    #expect(checked.findings.map(\.code) == Array(repeating: .B13, count: due.count - 2))
  }

  @Test func `what was promised a quarter ago is shown and not read as an answer`() async throws {
    var form = try #require(try await FormDesk.forms(.second).first { $0.unit.code == "SD" }).filled
    form.carriedFollowUps = Dictionary(
      uniqueKeysWithValues: form.agreement.indicators.map { ($0.code, "Lelang ulang bulan April") })
    let checked = try #require(try await FormDesk.handedIn(try FormWorkbook(form).bytes()))
    #expect(checked.findings == [])
    #expect(checked.values.allSatisfy { $0.notes.followUp == nil })
  }

  @Test func `a dash is accepted with its explanation`() async throws {
    var form = try #require(try await FormDesk.forms(.second).first { $0.unit.code == "GTK" }).filled
    let indicator = try #require(form.agreement.indicators.first { $0.target(in: .second).isDue })
    form.entries[indicator.code] = FormEntry(actual: .text("-"))
    let bare = try #require(try await FormDesk.handedIn(try FormWorkbook(form).bytes()))
    #expect(bare.findings.map(\.code) == [.B14])
    form.entries[indicator.code]?.notes.remarks = "Rilis BPS bulan Agustus"
    let explained = try #require(try await FormDesk.handedIn(try FormWorkbook(form).bytes()))
    #expect(explained.findings == [])
  }

  @Test(arguments: Language.allCases)
  func `either language is read`(language: Language) async throws {
    for form in try await FormDesk.forms(.fourth) {
      var form = form.filled
      form.language = language
      #expect(
        try await FormDesk.handedIn(try FormWorkbook(form).bytes())?.findings == [], "\(form.unit.code)")
    }
  }

  @Test func `the letterhead of an office that reports itself is not taken for the sender`() async throws {
    var form = try #require(try await FormDesk.forms(.first).first { $0.unit.code == "DISPERSIP" }).filled
    let office = OfficeUnit(code: "DISDIK", name: "Dinas Pendidikan dan Kebudayaan")
    form.office.letterhead = ["PEMERINTAH KABUPATEN", "DINAS PENDIDIKAN DAN KEBUDAYAAN"]
    let units = try await SampleRun.result().units + [office]
    let checked = try await FormDesk.handedIn(try FormWorkbook(form).bytes(), units: units)
    #expect(checked?.unit == form.unit)
    #expect(checked?.findings == [])
  }

  @Test func `a form in the place of another is held`() async throws {
    let form = try #require(try await FormDesk.forms(.second).first { $0.unit.code == "SD" }).filled
    let bytes = try FormWorkbook(form).bytes()
    let quarter = try #require(try await FormDesk.handedIn(bytes, as: "Laporan TW III 2026.xlsx"))
    #expect(quarter.findings.map(\.code) == [.F04])
    let unit = try #require(try await FormDesk.handedIn(bytes, as: "Bidang Pembinaan SMP.xlsx"))
    #expect(unit.findings.map(\.code) == [.F03])
  }
}
