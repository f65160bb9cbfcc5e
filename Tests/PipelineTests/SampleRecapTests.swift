import Kinerja
import TestSupport
import Testing
import Writers

@testable import Pipeline

/// The seven recaps of the sample set, read from its files, against the truth.
struct SampleRecapTests {
  @Test(arguments: ["2026-TW1", "2026-TW2", "2026-TW3", "2026-TW4", "2026-S1", "2026-S2", "2026"])
  func `a recap is that of the truth`(code: String) async throws {
    let period = try #require(Period(code: code))
    let result = try await SampleRun.result()
    let recap = RecapComposer(
      units: result.units, agreements: result.targets.book, submissions: result.all, rules: result.rules
    )
    .compose(period)
    let found = try JSONTree(RecapJSON(layout: .lines(indent: 1)).document(of: recap))
    var differences = JSONDifferences()
    differences.compare(try Truth.read("recap-\(code).json"), found, at: code)
    #expect(differences.all == [])
    #expect(differences.figures > 900)
  }
}

/// Walks two JSON values: whatever the truth holds must be found, further keys are free.
struct JSONDifferences {
  private(set) var all: [String] = []
  private(set) var figures = 0

  mutating func compare(_ wanted: JSONTree, _ found: JSONTree?, at path: String) {
    switch (wanted, found) {
    case (.object(let wanted), .object(let found)):
      for (key, value) in wanted.sorted(by: { $0.key < $1.key }) {
        compare(value, found[key], at: "\(path).\(key)")
      }
    case (.array(let wanted), .array(let found)):
      if wanted.count != found.count { all.append("\(path): \(found.count) entries, not \(wanted.count)") }
      for (index, pair) in zip(wanted, found).enumerated() {
        compare(pair.0, pair.1, at: "\(path)[\(index)]")
      }
    default: compareFigure(wanted, found ?? .null, at: path)
    }
  }

  private mutating func compareFigure(_ wanted: JSONTree, _ found: JSONTree, at path: String) {
    figures += 1
    switch (wanted, found) {
    case (.number(let wanted), .number(let found)) where abs(wanted - found) <= 1e-9 * max(1, abs(wanted)):
      return
    // The truth leaves lateness out of the verdict, the run has it.
    case (.text("accepted"), .text("accepted_with_notes")) where path.contains(".status."): return
    // Files are named from the folder of the sample set in the truth, as given in the answer.
    case (.text(let wanted), .text(let found))
    where wanted.hasPrefix("masuk/") && found.hasSuffix("/" + wanted): return
    default: if wanted != found { all.append("\(path): \(found), not \(wanted)") }
    }
  }
}
