/// A known text that a written one may have meant: only ever a suggestion, never a match.
package struct NearText: Hashable, Sendable {
  /// Position in the list that was searched.
  package let index: Int
  /// Slips between the two; 0 where only order of words, punctuation or short forms differ.
  package let distance: Int
  package let confidence: Suggestion.Confidence
}

extension TextFingerprint {
  /// Known texts near this one, nearest first, then in the order of the list.
  ///
  /// Near is: the same words, a few slips, a text that breaks off, or most words shared. Numbers must be the same:
  /// `SMPN 1` is no slip for `SMPN 2`. Names of indicators differ by single telling words (SD, SMP), so the caller shows
  /// these to a person.
  package func nearest(in known: [TextFingerprint], limit: Int = 3) -> [NearText] {
    let written = SpelledOutWords(self)
    guard limit > 0, !written.words.isEmpty else { return [] }
    let candidates = known.map(SpelledOutWords.init)
    let likeness = Likeness(of: written, among: candidates)
    let found = candidates.enumerated().compactMap { index, candidate in
      likeness.distance(to: candidate).map { (index: index, distance: $0) }
    }
    .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
    return found.prefix(limit).enumerated().map { place, near in
      // Further away than all others by more than a slip, or alone.
      let isClear = place == 0 && found.dropFirst().allSatisfy { $0.distance > near.distance + 1 }
      let confidence: Suggestion.Confidence =
        if near.distance == 0, found.count == 1 {
          .certain
        } else if near.distance == 0 && isClear {
          .likely
        } else if isClear && near.distance <= Likeness.likelySlips
          && likeness.isInLongWord(candidates[near.index])
        {
          .likely
        } else {
          .guess
        }
      return NearText(index: near.index, distance: near.distance, confidence: confidence)
    }
  }
}

/// How far a written text is from known ones.
private struct Likeness {
  static let likelySlips = 2
  /// One slip in so many letters.
  private static let lettersForSlip = 6
  /// A text that breaks off must say so much, in letters and as a share of the whole.
  private static let leastStart = 12
  /// Words of so many letters are mostly abbreviations, and each of them means something else.
  private static let shortWord = 3

  let written: SpelledOutWords
  private let text: String
  private let bag: Set<String>
  private let numbers: Set<String>
  /// Words that the known texts use: one of them in the place of another is no slip but another thing.
  private let vocabulary: Set<String>

  init(of written: SpelledOutWords, among candidates: [SpelledOutWords]) {
    self.written = written
    text = written.text
    bag = written.bag
    numbers = written.numbers
    vocabulary = candidates.reduce(into: []) { $0.formUnion($1.words) }
  }

  func distance(to candidate: SpelledOutWords) -> Int? {
    guard !candidate.words.isEmpty else { return nil }
    let theirs = candidate.bag
    if theirs == bag { return 0 }
    let theirNumbers = candidate.numbers
    guard numbers.isEmpty || theirNumbers.isEmpty || numbers == theirNumbers else { return nil }
    let allowed = max(1, text.utf8.count / Self.lettersForSlip)
    let other = candidate.text
    if abs(text.utf8.count - other.utf8.count) <= allowed * 4, !isAnotherThing(theirs),
      let slips = EditDistance.between(text, other, limit: allowed)
    {
      return slips
    }
    if breaksOff(other) { return allowed + 1 }
    return wordDistance(theirs).map { allowed + $0 }
  }

  /// False where what differs is a short word on either side.
  func isInLongWord(_ candidate: SpelledOutWords) -> Bool {
    bag.symmetricDifference(candidate.bag).allSatisfy { $0.count > Self.shortWord }
  }

  private func isAnotherThing(_ theirs: Set<String>) -> Bool {
    !theirs.isSubset(of: bag) && !bag.subtracting(theirs).isDisjoint(with: vocabulary)
  }

  private func breaksOff(_ other: String) -> Bool {
    text.utf8.count >= Self.leastStart && other.hasPrefix(text) && text.utf8.count * 2 >= other.utf8.count
  }

  /// Words not shared, where at least two thirds of all words are.
  private func wordDistance(_ theirs: Set<String>) -> Int? {
    guard !isAnotherThing(theirs) else { return nil }
    let shared = bag.intersection(theirs).count
    let all = bag.union(theirs).count
    return shared * 3 >= all * 2 ? all - shared : nil
  }
}
