import Kinerja
import TestSupport
import Testing

@testable import Pipeline

/// The agreed targets of the sample set and what is odd about their files.
struct SampleTargetTests {
  @Test func `every agreed target of every version`() async throws {
    let targets = try await SampleRun.result().targets
    let truth = try Truth.read("pk.json")
    let expected = truth["targets"]?.elements ?? []
    #expect(expected.count > 100)
    for row in expected {
      guard let unit = row["unit"]?.text, let code = row["indicator"]?.text,
        let from = row["valid_from"]?.text,
        let agreement = targets.agreements.first(where: { $0.unit == unit && $0.validFrom.code == from }),
        let indicator = agreement.indicator(code), let quarters = row["tw"]?.elements
      else {
        Issue.record("\(row)")
        continue
      }
      let place = "\(unit) \(from) \(code)"
      #expect(indicator.name == row["name"]?.text, "\(place)")
      #expect(indicator.unitOfMeasure == row["satuan"]?.text, "\(place)")
      #expect(indicator.direction.rawValue == row["arah"]?.text, "\(place)")
      #expect(indicator.accumulation.rawValue == row["akumulasi"]?.text, "\(place)")
      #expect(indicator.budget?.doubleValue == row["budget"]?.number, "\(place)")
      #expect(text(indicator.annualTarget) == text(row["annual"]), "\(place)")
      #expect(
        Quarter.allCases.map { text(indicator.target(in: $0)) } == quarters.map { text($0) }, "\(place)")
    }
  }

  private func text(_ value: JSONTree?) -> String? { value?.number.map { "\($0)" } ?? value?.text }

  private func text(_ target: Target) -> String? {
    switch target {
    case .amount(let amount): "\(amount.doubleValue)"
    case .range(let low, let high): "\(low.numerator)-\(high.numerator)"
    case .predicate(let label): label
    case .notDue, .none: nil
    }
  }

  @Test func `every finding on a target file`() async throws {
    let found = try await SampleRun.result().targets.findings
    for file in try Truth.read("pk.json")["files"]?.elements ?? [] {
      let name = file["file"]?.text ?? ""
      let expected = file.findings()
      let got = found.filter { $0.file.hasSuffix("/" + name) }.flatMap(\.findings)
      for wanted in expected {
        #expect(got.contains { wanted.isMet(by: $0) }, "\(name) \(wanted.code) \(wanted.indicator ?? "")")
      }
      let codes = Set(expected.map(\.code))
      #expect(
        got.filter { $0.severity != .info && !codes.contains($0.code.rawValue) }.map(\.code) == [], "\(name)")
    }
  }
}
