/// Enumerations in a sentence.
enum Listing {
  /// `a, b, dan c`.
  static func all(_ items: [String], in language: Language) -> String {
    join(items, with: Phrase("dan", "and")[language])
  }

  /// `a, b, atau c`.
  static func any(_ items: [String], in language: Language) -> String {
    join(items, with: Phrase("atau", "or")[language])
  }

  /// With the comma before the last of three or more that Indonesian spelling (EYD) asks for.
  private static func join(_ items: [String], with word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (items.count > 2 ? "," : "") + " \(word) " + last
  }
}
