/// A rating as people write it, taken apart: `BB (72,15)`, `Opini WTP (Wajar Tanpa Pengecualian)`.
package struct PredicateText: Hashable, Sendable {
  /// The score beside the rating as written; nil without one.
  package let score: String?
  /// Normalised texts that may name the rating: what stands outside brackets, then what stands inside.
  private let names: [String]

  private static let leadingWords: Set<String> = [
    "opini", "predikat", "nilai", "kategori", "peringkat", "grade", "akreditasi", "bpk",
  ]

  package init(_ text: String) {
    var names: [String] = []
    var scores: [String] = []
    for part in Self.parts(of: TextFingerprint.normalize(text)) {
      var words: [Substring] = []
      for word in part.split(separator: " ") {
        if Self.isNumber(word) {
          scores.append(String(word))
        } else if !(words.isEmpty && Self.leadingWords.contains(String(word))),
          word.contains(where: \.isLetter)
        {
          words.append(word)
        }
      }
      if !words.isEmpty { names.append(words.joined(separator: " ")) }
    }
    self.names = names
    score = scores.count == 1 ? scores.first : nil
  }

  /// The one rating of a scale that the text names; nil where it names none, or two that differ.
  package func grade(in scale: PredicateScale) -> PredicateScale.Grade? {
    var found: PredicateScale.Grade?
    for name in names {
      guard let grade = scale.grade(normalized: name) else { continue }
      guard found == nil || found == grade else { return nil }
      found = grade
    }
    // A name outside brackets that is no rating is not outvoted by one inside: `bukan WTP (WTP)`.
    guard let first = names.first, let found else { return nil }
    return found.isDescribed(by: first) ? found : nil
  }

  /// Outside brackets first, then each bracket; without closing bracket to the end.
  private static func parts(of text: String) -> [String] {
    var outside = ""
    var inside: [String] = []
    var isInside = false
    for character in text {
      switch character {
      case "(", "[":
        isInside = true
        inside.append("")
      case ")", "]": isInside = false
      default:
        if isInside, let last = inside.indices.last {
          inside[last].append(character)
        } else {
          outside.append(character)
        }
      }
    }
    return [outside] + inside
  }

  private static func isNumber(_ word: Substring) -> Bool {
    word.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && word.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ",")
          || $0 == UInt8(ascii: ".")
      }
  }
}
