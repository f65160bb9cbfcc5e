import Kinerja
import TestSupport
import Testing

@testable import Pipeline

/// Every value, finding and verdict of a year of submissions against the truth of the sample set.
struct SampleTruthTests {
  private func submission(_ file: String) async throws -> (CheckedSubmission, JSONTree) {
    let truth = try Truth.read(file + ".json")
    let found = try await SampleRun.result().submissions(of: "masuk/" + file)
    let period = truth["period"]?.text
    return (try #require(found.first { $0.period?.code == period } ?? found.first), truth)
  }

  @Test func `every file has an answer`() async throws {
    let result = try await SampleRun.result()
    #expect(Truth.files.count == 51)
    #expect(Truth.files.filter { result.submissions(of: "masuk/" + $0).isEmpty } == [])
    #expect(result.submissions.count == 51)
  }

  @Test(arguments: Truth.files)
  func `unit, quarter, attempt and hash`(file: String) async throws {
    let (found, truth) = try await submission(file)
    #expect(found.sha256 == truth["sha256"]?.text)
    guard truth["identified"]?.bool == true else { return }
    #expect(found.unit?.code == truth["unit"]?.text)
    #expect(found.period?.code == truth["period"]?.text)
    if found.status.isAccepted { #expect(Double(found.revision) == truth["revision"]?.number) }
  }

  @Test(arguments: Truth.files)
  func `the verdict`(file: String) async throws {
    let (found, truth) = try await submission(file)
    var allowed = Set(truth["status_accept"]?.texts ?? [])
    let accepted: Set<String> = ["accepted", "accepted_with_notes"]
    if !accepted.isDisjoint(with: allowed) {
      let asks = truth.findings().contains { $0.isRequired && $0.anywhere.isEmpty }
      if asks { allowed.remove("accepted") }
      allowed.formUnion(asks ? ["accepted_with_notes"] : accepted)
    }
    #expect(allowed.contains(found.status.rawValue), "\(found.findings.map(\.code.rawValue))")
  }

  @Test(arguments: Truth.files)
  func `every value`(file: String) async throws {
    let (found, truth) = try await submission(file)
    let values = truth["values"]?.elements ?? []
    let category = { (percent: Amount) in try await SampleRun.result().rules.scale.category(of: percent) }
    for expected in values {
      let code = expected["indicator"]?.text ?? ""
      let value = found.values.first { $0.indicator.code == code }
      if expected["score"]?.bool == false {
        if expected["state"]?.text == "unreadable" { #expect(value?.state != .value, "\(code)") }
        continue
      }
      let got = try #require(value, "\(code)")
      var comparison = ValueComparison(expected, got)
      if let percent = got.achievement.percent {
        comparison.category(try await category(percent))
      } else {
        comparison.category(nil)
      }
      #expect(comparison.differences == [], "\(code)")
    }
    let known = Set(values.compactMap { $0["indicator"]?.text })
    if values.isEmpty { return }
    #expect(
      found.values.filter { $0.state == .value && !known.contains($0.indicator.code) }.map(\.indicator.code)
        == [])
  }

  @Test(arguments: Truth.files)
  func `every error and warning at its cell, and no other`(file: String) async throws {
    let (found, truth) = try await submission(file)
    let expected = truth.findings()
    var open = found.findings.filter { $0.severity != .info }
    for wanted in expected where wanted.isRequired && wanted.anywhere.isEmpty {
      let index =
        open.firstIndex { wanted.isMet(by: $0) && $0.code.rawValue == wanted.code }
        ?? open.firstIndex { wanted.isMet(by: $0) }
      if let index {
        open.remove(at: index)
      } else {
        Issue.record("\(wanted.code) at \(wanted.cells) \(wanted.indicator ?? "") not reported")
      }
    }
    let allowed = truth.findings("may") + expected.filter { !$0.isRequired || !$0.anywhere.isEmpty }
    let wrong = open.filter { finding in
      !finding.code.rawValue.hasPrefix("T") && !allowed.contains { $0.excuses(finding) }
    }
    #expect(wrong.map { "\($0.code) \($0.place) \($0.indicator ?? "")" } == [])
  }

  @Test func `no error on a file that is clean`() async throws {
    var clean = 0
    for file in Truth.files {
      let (found, truth) = try await submission(file)
      guard truth["clean"]?.bool == true else { continue }
      clean += 1
      #expect(found.findings.filter { $0.severity == .error }.map(\.code) == [], "\(file)")
    }
    #expect(clean >= 10)
  }

  @Test func `findings of a group of files stand at one of them`() async throws {
    let result = try await SampleRun.result()
    for file in Truth.files {
      for wanted in try Truth.read(file + ".json").findings()
      where !wanted.anywhere.isEmpty {
        let found = wanted.anywhere.flatMap { result.submissions(of: $0) }.flatMap(\.findings)
        #expect(found.contains { $0.code.rawValue == wanted.code }, "\(wanted.code)")
      }
    }
  }
}

extension ExpectedFinding {
  func isMet(by finding: Finding) -> Bool {
    guard ([code] + alternatives).contains(finding.code.rawValue) else { return false }
    guard !cells.isEmpty else {
      return indicator == nil || finding.indicator == nil || finding.indicator == indicator
    }
    guard let cell = finding.place.cell, cells.contains(cell) else { return false }
    return sheet == nil || finding.place.sheet == nil || finding.place.sheet == sheet
  }

  /// True where the truth leaves it free whether a finding is reported.
  func excuses(_ finding: Finding) -> Bool {
    guard code == "*" || ([code] + alternatives).contains(finding.code.rawValue) else { return false }
    if let indicator, let other = finding.indicator, indicator != other { return false }
    if cells.isEmpty { return true }
    guard let cell = finding.place.cell else { return indicator != nil && indicator == finding.indicator }
    return cells.contains(cell)
  }
}

/// Compares one value with the truth and notes what differs.
struct ValueComparison {
  private let expected: JSONTree
  private let found: CheckedValue
  private(set) var differences: [String] = []

  init(_ expected: JSONTree, _ found: CheckedValue) {
    self.expected = expected
    self.found = found
    same("state", expected["state"]?.text, found.state.rawValue)
    same("target", Self.text(expected["target"]), Self.text(found.target))
    same("annual target", Self.text(expected["annual_target"]), Self.text(found.annualTarget))
    guard found.state == .value else { return }
    same("actual", Self.text(expected["actual"]), Self.text(found.actual))
    near("achievement", expected["achievement"], found.achievement.percent)
    same("reason", expected["reason"]?.text, found.achievement.reason?.rawValue)
    if expected["budget"] != nil { near("budget", expected["budget"], found.budget) }
    if expected["budget_actual"] != nil { near("spent", expected["budget_actual"], found.budgetActual) }
    for (key, amount) in [("numerator", found.numerator), ("denominator", found.denominator)]
    where expected[key] != nil { near(key, expected[key], amount) }
    same("cell", expected["source"]?["cell"]?.text, found.place?.cell)
    same("sheet", expected["source"]?["sheet"]?.text, found.place?.sheet)
  }

  mutating func category(_ name: String?) {
    guard found.state == .value else { return }
    same("category", expected["category"]?.text, name)
  }

  private mutating func same(_ what: String, _ wanted: String?, _ got: String?) {
    if wanted != got { differences.append("\(what): \(got ?? "nil"), not \(wanted ?? "nil")") }
  }

  private mutating func near(_ what: String, _ wanted: JSONTree?, _ got: Amount?) {
    let wanted = wanted?.number
    if let wanted, let got, abs(wanted - got.doubleValue) <= 1e-9 * max(1, abs(wanted)) { return }
    if wanted == nil, got == nil { return }
    differences.append(
      "\(what): \(got.map { "\($0.doubleValue)" } ?? "nil"), not \(wanted.map { "\($0)" } ?? "nil")")
  }

  private static func text(_ value: JSONTree?) -> String? { value?.number.map { "\($0)" } ?? value?.text }

  private static func text(_ target: Target) -> String? {
    switch target {
    case .amount(let amount): "\(amount.doubleValue)"
    case .range(let low, let high): "\(low.numerator)-\(high.numerator)"
    case .predicate(let label): label
    case .notDue, .none: nil
    }
  }

  private static func text(_ actual: Actual?) -> String? {
    switch actual {
    case .amount(let amount): "\(amount.doubleValue)"
    case .predicate(let label, _): label
    case nil: nil
    }
  }
}
