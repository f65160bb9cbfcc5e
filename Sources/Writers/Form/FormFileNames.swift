package import Kinerja

/// Names for the files of forms: period and unit, in letters that every file system takes.
package struct FormFileNames {
  /// In UTF-8 bytes; file systems take 255, and people add "(1)" and "rev 2".
  private static let longestName = 150
  private static let forbidden: Set<Character> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|"]

  private var taken: Set<String> = []

  package init() {}

  /// A name that no unit before has got; capitals do not tell files apart everywhere.
  package mutating func name(for unit: OfficeUnit, in period: QuarterPeriod) -> String {
    let base = "\(period.code) \(Self.clean(unit.name))"
    let code = Self.clean(unit.code)
    var stem = base
    var number = 1
    while !taken.insert(stem.lowercased()).inserted {
      stem = number == 1 ? "\(base) (\(code))" : "\(base) (\(code)) \(number)"
      number += 1
    }
    return stem + ".xlsx"
  }

  /// Without what some file system refuses, and without dots or blanks at the ends, which Windows drops.
  static func clean(_ name: String) -> String {
    let line = PlainText.oneLine(String(name.map { forbidden.contains($0) ? " " : $0 }))
    var result = ""
    for word in line.split(separator: " ") {
      let longer = result.isEmpty ? String(word) : result + " " + word
      if longer.utf8.count > longestName { break }
      result = longer
    }
    while let last = result.last, last == "." || last == " " { result.removeLast() }
    while let first = result.first, first == "." || first == " " { result.removeFirst() }
    return result.isEmpty ? "unit" : result
  }
}
