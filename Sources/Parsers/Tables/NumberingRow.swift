/// Recognises the row `(1) (2) (3) …` that forms print under, between or amid their headings (domain rules 2.9.1).
enum NumberingRow {
  /// True for cells of which at least 60 % are ascending numbers of columns, and which span the table.
  static func matches(_ texts: [String], tableWidth: Int) -> Bool {
    guard texts.count >= 3, texts.count * 2 >= tableWidth else { return false }
    let numbers = texts.compactMap(columnNumber)
    guard numbers.count * 5 >= texts.count * 3 else { return false }
    let falls = zip(numbers, numbers.dropFirst()).count { $0 >= $1 }
    // Formula texts such as "13 = 9 + 10" may start anew once; a row of nothing but numbers is still one.
    return falls == 0 || falls == 1 && numbers.count == texts.count && numbers.count >= 6
  }

  /// The number in `3`, `(3)`, `3.`, `c` or `13 = 9 + 10 + 11 + 12`.
  private static func columnNumber(_ text: String) -> Int? {
    var bytes = Array(text.utf8.filter { $0 != UInt8(ascii: " ") })
    if bytes.first == UInt8(ascii: "(") {
      bytes.removeFirst()
      if bytes.last == UInt8(ascii: ")") { bytes.removeLast() }
    }
    if let letter = bytes.first, bytes.count == 1, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) {
      return Int(letter - UInt8(ascii: "a")) + 1
    }
    if bytes.count == 2, bytes.first == UInt8(ascii: "a"), let letter = bytes.last,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    {
      return 27 + Int(letter - UInt8(ascii: "a"))
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
