/// What a file name says about its place among several versions: `rev1`, `FINAL_revisi`, `(perbaikan)`,
/// `(1)`.
package struct RevisionMark: Hashable, Sendable, Comparable {
  /// A later version than any without the word, whatever their numbers; a revision of it is later still.
  package let isFinal: Bool
  /// 0 without a mark of revision; a mark without a number is the first.
  package let revision: Int
  /// Made by a program or a person duplicating a file, `(1)` or `Copy`; 0 for none.
  package let copy: Int

  /// A number that orders marks as `<` does.
  package var order: Int { (isFinal ? 1_000_000 : 0) + revision * 1000 + copy }

  package static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private static let revisionWords: Set<String> = [
    "rev", "revisi", "revision", "perbaikan", "perbaiki", "koreksi", "ralat", "v", "ver", "versi", "version",
  ]
  private static let finalWords: Set<String> = ["final", "fix", "fixed"]
  private static let copyWords: Set<String> = ["copy", "salinan", "kopi"]
  private static let largestNumber = 99

  /// Nil for a name without any mark; folders and the ending are not looked at.
  package init?(fileName: String) {
    let name = Self.stem(of: fileName)
    let words = PeriodWord.words(of: name)
    var (isFinal, revision, copy) = (false, 0, 0)
    for (index, word) in words.enumerated() where !word.isNumber {
      let number = words.indices.contains(index + 1) ? Self.number(words[index + 1]) : nil
      if Self.finalWords.contains(word.text) {
        isFinal = true
      } else if Self.copyWords.contains(word.text) {
        copy = max(copy, number ?? 1)
      } else if Self.revisionWords.contains(word.text) {
        // A lone `v` is a Roman numeral or an initial.
        guard word.text.utf8.count > 1 || (number != nil && words[index + 1].isJoined) else { continue }
        revision = max(revision, number ?? 1)
      }
    }
    if copy == 0, let bracketed = Self.bracketedNumber(in: name) { copy = bracketed }
    guard isFinal || revision > 0 || copy > 0 else { return nil }
    self.isFinal = isFinal
    self.revision = revision
    self.copy = copy
  }

  private static func number(_ word: PeriodWord) -> Int? {
    guard word.isNumber, word.text.utf8.count <= 2 else { return nil }
    return Int(word.text)
  }

  /// The number at the end that browsers and file managers add: `laporan (1)`.
  private static func bracketedNumber(in name: String) -> Int? {
    guard name.last == ")", let open = name.lastIndex(of: "(") else { return nil }
    let inside = name[name.index(after: open)..<name.index(before: name.endIndex)]
    guard !inside.isEmpty, inside.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(inside).map { min($0, largestNumber) }
  }

  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    let ending = name[name.index(after: dot)...]
    // What follows a full stop inside a name, as in `Bid. SD rev1`, is no ending.
    let isEnding = ending.utf8.count <= 5 && ending.allSatisfy { $0.isLetter || $0.isNumber }
    return String(isEnding ? name[..<dot] : name)
  }
}
