/// Recognises the row `(1) (2) (3) …` that forms print under, between or amid their headings (domain rules 2.9.1).
enum NumberingRow {
  /// True for cells of which at least 60 % are ascending numbers of columns, and which span the table.
  static func matches(_ texts: [String], tableWidth: Int) -> Bool {
    guard texts.count >= 3, texts.count * 2 >= tableWidth, !texts.contains(where: isWording) else {
      return false
    }
    // Letters count only in a row of letters from `a` on: `x`, `y`, `z` are marks.
    let digits = texts.compactMap(columnNumber)
    let letters = digits.isEmpty ? texts.compactMap(columnLetter) : []
    guard letters.first ?? 1 == 1 else { return false }
    let numbers = digits.isEmpty ? letters : digits
    guard numbers.count * 5 >= texts.count * 3, let first = numbers.first, let last = numbers.last else {
      return false
    }
    // `1 | 80 | 85` is a row of figures: no table has that many columns between.
    guard last - first <= 10 + 2 * max(texts.count, tableWidth) else { return false }
    let falls = zip(numbers, numbers.dropFirst()).count { $0 >= $1 }
    // Formula texts such as "13 = 9 + 10" may start anew once; a row of nothing but numbers is still one.
    return falls == 0 || falls == 1 && numbers.count == texts.count && texts.contains { $0.contains("=") }
  }

  /// The name of an indicator, as in `1 | APK PAUD | 80 | 81`, makes the row one of data (domain rules 2.9.1).
  private static func isWording(_ text: String) -> Bool {
    !text.contains("=") && text.split { !$0.isLetter }.contains { $0.count >= 3 }
  }

  /// The place of `c`, `(c)` or `aa` in the alphabet.
  private static func columnLetter(_ text: String) -> Int? {
    var bytes = Array(text.utf8.filter { !" ().".utf8.contains($0) })
    let offset = bytes.count == 2 && bytes.first == UInt8(ascii: "a") ? 26 : 0
    if offset > 0 { bytes.removeFirst() }
    guard bytes.count == 1, let letter = bytes.first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    else { return nil }
    return offset + Int(letter - UInt8(ascii: "a")) + 1
  }

  /// The number in `3`, `(3)`, `3.` or `13 = 9 + 10 + 11 + 12`.
  private static func columnNumber(_ text: String) -> Int? {
    var bytes = Array(text.utf8.filter { $0 != UInt8(ascii: " ") })
    if bytes.first == UInt8(ascii: "(") {
      bytes.removeFirst()
      if bytes.last == UInt8(ascii: ")") { bytes.removeLast() }
    }
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = bytes.dropFirst(digits.count)
    guard (1...2).contains(digits.count) else { return nil }
    guard rest.isEmpty || rest.first == UInt8(ascii: "=") || rest.elementsEqual([UInt8(ascii: ".")]) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
