import Kinerja
import Parsers
import Spreadsheet
import TestSupport
import Validator
import Writers

@testable import Pipeline

/// The forms of the sample office, and what units answer in them.
enum FormDesk {
  static let tool = CheckReport.Tool(name: "rekap", version: "0", rules: "0")

  static func request(_ quarter: Quarter) -> FormRequest {
    var request = FormRequest(period: QuarterPeriod(year: 2026, quarter: quarter), tool: tool)
    request.units = Fixture("samples/unit.csv").path
    request.targets = [Fixture("samples/pk").path]
    return request
  }

  /// Read once for all tests.
  private static let shared = Task { () -> [Quarter: [FormInput]] in
    var forms: [Quarter: [FormInput]] = [:]
    for quarter in Quarter.allCases { forms[quarter] = try await FormRun.run(request(quarter)).forms }
    return forms
  }

  static func forms(_ quarter: Quarter) async throws -> [FormInput] { try await shared.value[quarter] ?? [] }

  /// What comes of a form when it is handed in under this name.
  static func handedIn(
    _ bytes: [UInt8], as name: String = "kiriman.xlsx", units: [OfficeUnit]? = nil
  ) async throws -> CheckedSubmission? {
    let result = try await SampleRun.result()
    let workbook = try SpreadsheetReader.read(bytes: bytes, name: name)
    let submissions = SubmissionReader(units: units ?? result.units, agreements: result.targets.book)
      .read(workbook, from: ReceivedFile(path: name, sha256: "00"))
    let checker = SubmissionChecker(agreements: result.targets.book, rules: result.rules)
    let checked = CheckSession(checker: checker).check([Arrival(submissions: submissions, received: nil)])
    return checked.count == 1 ? checked.first : nil
  }
}

extension FormInput {
  /// The form as a diligent unit hands it in: a figure in every due row, near its target, with its evidence.
  var filled: FormInput {
    var form = self
    for (index, indicator) in agreement.indicators.enumerated() {
      var entry = FormEntry()
      entry.actual = Self.answer(
        to: indicator, due: indicator.target(in: period.quarter), odd: index % 2 == 1)
      entry.budgetActual = indicator.budget.flatMap { Self.spent(of: $0, until: period.quarter) }
      if entry.actual != nil {
        entry.notes.supporting = "- Pendampingan \(indicator.code) berjalan\n- Koordinasi tiap bulan"
        entry.notes.evidence = "https://berkas.example.go.id/\(unit.code)/\(index + 1).pdf"
      }
      form.entries[indicator.code] = entry
    }
    return form
  }

  private static func answer(to indicator: Indicator, due target: Target, odd: Bool) -> FormEntry.Figure? {
    switch target {
    case .amount(let amount):
      guard odd, !amount.isZero,
        let less = indicator.isCountedWhole ? amount : amount.multiplied(by: Amount(99, over: 100) ?? .zero)
      else { return .amount(amount) }
      return .amount(less)
    case .range(let low, _): return .amount(low)
    case .predicate(let label): return .text(label)
    case .notDue, .none: return nil
    }
  }

  /// Almost all of the pagu by the end of the year, in full rupiah.
  private static func spent(of budget: Amount, until quarter: Quarter) -> FormEntry.Figure? {
    let share = Amount(Int128(24 * quarter.rawValue), over: 100)
    guard let part = share.flatMap({ budget.multiplied(by: $0) }) else { return nil }
    return .amount(Amount(Int(part.doubleValue)))
  }
}
