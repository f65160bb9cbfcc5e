package import Kinerja

/// Finds the units that a text names, by name or alias; the longest match counts, never a part of a word.
package struct UnitMatcher: Sendable {
  package enum Answer: Hashable, Sendable {
    case none
    case one(OfficeUnit)
    /// The text fits several units; a person must say which.
    case several([OfficeUnit])
  }

  package let units: [OfficeUnit]
  /// Units by the words of a name or alias, joined by blanks; a nation has tens of thousands of them.
  private let byName: [String: Set<Int>]
  private let byCode: [String: Set<Int>]
  private let positions: [String: Int]
  /// How many words names and codes have.
  private let lengths: [Int]

  package init(_ units: [OfficeUnit]) {
    self.units = units
    var byName: [String: Set<Int>] = [:]
    var byCode: [String: Set<Int>] = [:]
    var lengths: Set<Int> = []
    for (index, unit) in units.enumerated() {
      for name in [unit.name] + unit.aliases {
        let words = Self.words(name)
        guard !words.isEmpty else { continue }
        byName[words.joined(separator: " "), default: []].insert(index)
        lengths.insert(words.count)
      }
      let code = Self.words(unit.code)
      guard !code.isEmpty else { continue }
      byCode[code.joined(separator: " "), default: []].insert(index)
      lengths.insert(code.count)
    }
    self.byName = byName
    self.byCode = byCode
    self.lengths = lengths.sorted()
    positions = Dictionary(units.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Lower-case runs of letters and runs of digits; `&` is `dan`.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var current = ""
    var isNumber = false
    for character in TextFingerprint.normalize(text) {
      let belongs = character.isLetter || character.isNumber
      if !belongs || (!current.isEmpty && character.isNumber != isNumber) {
        if !current.isEmpty { words.append(current) }
        current = ""
      }
      if belongs {
        isNumber = character.isNumber
        current.append(character)
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  /// The unit with exactly this code.
  package func unit(code: String) -> OfficeUnit? {
    positions[code].flatMap { units.indices.contains($0) ? units[$0] : nil }
  }

  /// The units that a text names.
  ///
  /// Codes count only where `allowingCodes` says so: `SD` is a word in many titles.
  package func units(in text: String, allowingCodes: Bool = false) -> Answer {
    let words = Self.words(text)
    let named = matches(in: words, byName)
    return answer(named.isEmpty && allowingCodes ? matches(in: words, byCode) : named)
  }

  /// Unites the answers of several texts about the same thing.
  package func combining(_ answers: [Answer]) -> Answer {
    answer(
      Set(
        answers.flatMap { answer -> [OfficeUnit] in
          switch answer {
          case .none: []
          case .one(let unit): [unit]
          case .several(let units): units
          }
        }
        .compactMap { positions[$0.code] }))
  }

  private func matches(in words: [String], _ known: [String: Set<Int>]) -> Set<Int> {
    var spans: [(range: Range<Int>, unit: Int)] = []
    for length in lengths where length <= words.count {
      for start in 0...(words.count - length) {
        let range = start..<start + length
        for unit in known[words[range].joined(separator: " ")] ?? [] { spans.append((range, unit)) }
      }
    }
    return Set(
      spans.filter { span in
        !spans.contains { other in
          other.range != span.range && other.range.lowerBound <= span.range.lowerBound
            && span.range.upperBound <= other.range.upperBound
        }
      }
      .map(\.unit))
  }

  /// A unit that is only named as the parent of another named unit is its letterhead, not the sender.
  private func answer(_ found: Set<Int>) -> Answer {
    let parents = Set(found.map { TextFingerprint.normalize(units[$0].parent) })
    let senders = found.filter { index in
      let unit = units[index]
      return !([unit.name, unit.code].contains { parents.contains(TextFingerprint.normalize($0)) })
        || found.count == 1
    }
    let chosen = senders.sorted().map { units[$0] }
    if let unit = chosen.first, chosen.count == 1 { return .one(unit) }
    return chosen.isEmpty ? .none : .several(chosen)
  }
}
