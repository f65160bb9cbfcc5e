package import Kinerja

/// Finds the units that a text names, by name or alias; the longest match counts, never a part of a word.
package struct UnitMatcher: Sendable {
  package enum Answer: Hashable, Sendable {
    case none
    case one(OfficeUnit)
    /// The text fits several units; a person must say which.
    case several([OfficeUnit])
  }

  private struct Pattern: Sendable {
    let words: [String]
    let unit: Int
    let isCode: Bool
  }

  package let units: [OfficeUnit]
  private let patterns: [Pattern]

  package init(_ units: [OfficeUnit]) {
    self.units = units
    patterns = units.enumerated().flatMap { index, unit in
      ([unit.name] + unit.aliases).map { Pattern(words: Self.words($0), unit: index, isCode: false) }
        + [Pattern(words: Self.words(unit.code), unit: index, isCode: true)]
    }
    .filter { !$0.words.isEmpty }
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

  /// The units that a text names. Codes count only where `allowingCodes` says so: `SD` is a word in many titles.
  package func units(in text: String, allowingCodes: Bool = false) -> Answer {
    let words = Self.words(text)
    let named = matches(in: words) { !$0.isCode }
    let found = named.isEmpty && allowingCodes ? matches(in: words) { $0.isCode } : named
    return answer(found)
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
        .compactMap { unit in units.firstIndex(of: unit) }))
  }

  private func matches(in words: [String], where isEligible: (Pattern) -> Bool) -> Set<Int> {
    var spans: [(range: Range<Int>, unit: Int)] = []
    for pattern in patterns where isEligible(pattern) && pattern.words.count <= words.count {
      for start in 0...(words.count - pattern.words.count)
      where words[start..<start + pattern.words.count].elementsEqual(pattern.words) {
        spans.append((start..<start + pattern.words.count, pattern.unit))
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
