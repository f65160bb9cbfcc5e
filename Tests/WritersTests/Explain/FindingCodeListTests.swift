import Kinerja
import TestSupport
import Testing
import Writers

/// The catalogue of rules as it was agreed (`fixtures/finding-codes.csv`): every code has its page, and no other is there.
struct FindingCodeListTests {
  private func agreed() throws -> [String: Severity] {
    let levels: [Substring: Severity] = ["K": .error, "P": .warning, "I": .info]
    let lines = try Fixture("finding-codes.csv").text().split(separator: "\n").dropFirst()
    return try Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let cells = line.split(separator: ";")
        return (String(cells[0]), try #require(levels[cells[1]], "\(line)"))
      })
  }

  @Test func `the codes are those of the list, each with its level`() throws {
    let known = FindingCode.allCases.map { ($0.rawValue, $0.severity) }
    #expect(try agreed() == Dictionary(uniqueKeysWithValues: known))
  }

  @Test(arguments: Language.allCases)
  func `each has a page with an example`(language: Language) throws {
    for code in try agreed().keys.sorted() {
      let known = try #require(FindingCode(rawValue: code))
      let explanation = try #require(Explanation.of(known))
      let page = String(decoding: ExplainText(language: language).page(of: known), as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(page.hasPrefix(code))
      #expect(!explanation.example[language].isEmpty)
      #expect(page.contains(explanation.example[language]), "\(code)")
    }
  }

  @Test func `Indonesian and English are two texts`() throws {
    for code in FindingCode.allCases {
      let example = try #require(Explanation.of(code)).example
      #expect(example.indonesian != example.english, "\(code)")
    }
  }
}
