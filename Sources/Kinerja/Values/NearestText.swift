/// A known text that a written one may have meant: only ever a suggestion, never a match.
package struct NearText: Hashable, Sendable {
  /// Position in the list that was searched.
  package let index: Int
  /// Slips between the two; 0 where only order of words or punctuation differ.
  package let distance: Int
}

extension TextFingerprint {
  /// Known texts near this one, nearest first, then in the order of the list.
  ///
  /// Near is: the same words in any order, no more slips than a quarter of the text, or most words shared.
  /// Names of indicators differ by single telling words (SD, SMP), so the caller shows these to a person.
  package func nearest(in known: [TextFingerprint], limit: Int = 3) -> [NearText] {
    guard limit > 0, !normalized.isEmpty else { return [] }
    let words = words
    let allowed = max(1, normalized.utf8.count / 4)
    var found: [NearText] = []
    for (index, candidate) in known.enumerated() where !candidate.normalized.isEmpty {
      let candidateWords = candidate.words
      if candidateWords == words {
        found.append(NearText(index: index, distance: 0))
      } else if let slips = EditDistance.between(normalized, candidate.normalized, limit: allowed) {
        found.append(NearText(index: index, distance: slips))
      } else if let distance = Self.wordDistance(words, candidateWords) {
        found.append(NearText(index: index, distance: allowed + distance))
      }
    }
    return Array(found.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(limit))
  }

  /// Words not shared, where at least two thirds of all words are.
  private static func wordDistance(_ left: Set<Substring>, _ right: Set<Substring>) -> Int? {
    let shared = left.intersection(right).count
    let all = left.union(right).count
    return shared * 3 >= all * 2 ? all - shared : nil
  }
}
