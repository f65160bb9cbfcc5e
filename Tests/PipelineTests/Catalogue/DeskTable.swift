import TestSupport

/// A table as a unit types it, with its title lines, to be written as CSV or as a workbook.
///
/// In a workbook figures are stored as numbers; `'12` stores the text 12, `=1+1|2` a formula with its stored value, and
/// `85,46~0` a number in the format `0`.
struct DeskTable: Sendable {
  var titles: [String]
  var headings: [String]
  var rows: [[String]]
  /// Lines behind the table.
  var footer: [[String]] = []
  /// Merged areas of a workbook.
  var merges: [String] = []
  /// Blank lines before the footer.
  var gap = 0

  var lines: [[String]] {
    titles.map { [$0] } + [headings] + rows + Array(repeating: [], count: gap) + footer
  }

  private func column(_ heading: String) -> Int? { headings.firstIndex(of: heading) }

  /// A cell by the code of its row and its heading.
  subscript(code: String, heading: String) -> String {
    get {
      guard let column = column(heading), let row = rows.first(where: { $0.first == code }) else { return "" }
      return row[column]
    }
    set {
      guard let column = column(heading), let row = rows.firstIndex(where: { $0.first == code }) else {
        return
      }
      rows[row][column] = newValue
    }
  }

  mutating func rename(_ heading: String, _ name: String) {
    if let column = column(heading) { headings[column] = name }
  }

  mutating func drop(_ heading: String) {
    guard let column = column(heading) else { return }
    headings.remove(at: column)
    for row in rows.indices { rows[row].remove(at: column) }
  }

  mutating func add(_ heading: String, _ value: String = "", before next: String? = nil) {
    let column = next.flatMap(column) ?? headings.count
    headings.insert(heading, at: column)
    for row in rows.indices { rows[row].insert(value, at: column) }
  }

  mutating func remove(_ code: String) { rows.removeAll { $0.first == code } }

  func csv(_ delimiter: String = ";") -> String {
    lines.map { line in
      line.map { $0.contains(where: { "\n\"".contains($0) }) ? "\"\($0)\"" : $0 }.joined(separator: delimiter)
    }.joined(separator: "\n") + "\n"
  }

  func workbook() -> PackageBuilder {
    let data = lines.enumerated().map { row, line in
      let cells = line.enumerated().map { Self.cell($1, at: "\(Self.letter($0))\(row + 1)") }
      return "<row r=\"\(row + 1)\">\(cells.joined())</row>"
    }
    let merged = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    var package = PackageBuilder(
      rows: data.joined(), around: ("", merged.isEmpty ? "" : "<mergeCells>\(merged)</mergeCells>"))
    package.setFormats(["0"])
    return package
  }

  private static func letter(_ column: Int) -> String {
    String(decoding: column < 26 ? [UInt8(65 + column)] : [65, UInt8(65 + column - 26)], as: UTF8.self)
  }

  private static func cell(_ text: String, at place: String) -> String {
    if text.isEmpty { return "" }
    if text.hasPrefix("=") {
      let parts = text.dropFirst().split(separator: "|")
      let value = parts.dropFirst().first.map { "<v>\($0)</v>" } ?? ""
      return "<c r=\"\(place)\"><f>\(parts.first ?? "")</f>\(value)</c>"
    }
    let parts = text.split(separator: "~")
    let number = (parts.first ?? "").replacing(",", with: ".")
    if Double(number) != nil {
      let style = parts.count > 1 ? " s=\"1\"" : ""
      return "<c r=\"\(place)\"\(style)><v>\(number)</v></c>"
    }
    let shown = text.hasPrefix("'") ? String(text.dropFirst()) : text
    let escaped = shown.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<c r=\"\(place)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped)</t></is></c>"
  }
}
