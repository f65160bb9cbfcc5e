/// Types into cells of a workbook as a person would, without touching anything else in it.
///
/// Serves workbooks of this project: each cell has its element and stands in one line of markup.
package struct WorkbookPatch {
  package enum Input {
    case number(String)
    case text(String)
    case nothing
  }

  private var entries: [UnzippedArchive.Entry]
  private var changed: [String: String] = [:]

  package init(_ bytes: [UInt8]) throws { entries = try UnzippedArchive(bytes).entries }

  /// `part` such as `xl/worksheets/sheet2.xml`; gives false where the cell has no element to type into.
  @discardableResult
  package mutating func type(_ input: Input, into cell: String, of part: String) -> Bool {
    guard let markup = changed[part] ?? entries.first(where: { $0.name == part })?.text,
      let start = markup.firstRange(of: "<c r=\"\(cell)\"")?.lowerBound
    else { return false }
    let rest = markup[start...]
    guard let head = rest.firstIndex(of: ">") else { return false }
    let isEmpty = rest[..<head].hasSuffix("/")
    let end = isEmpty ? rest.index(after: head) : rest.firstRange(of: "</c>")?.upperBound
    guard let end else { return false }
    let style = Self.attribute("s", in: rest[..<head]).map { " s=\"\($0)\"" } ?? ""
    changed[part] =
      markup[..<start] + "<c r=\"\(cell)\"\(style)" + Self.content(input) + markup[end...]
    return true
  }

  package var bytes: [UInt8] {
    ZipBuilder(
      entries.map { entry in
        changed[entry.name].map { ZipBuilder.Entry(entry.name, $0) }
          ?? ZipBuilder.Entry(entry.name, entry.content)
      }
    ).bytes
  }

  private static func content(_ input: Input) -> String {
    switch input {
    case .number(let number): "><v>\(number)</v></c>"
    case .text(let text): " t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    case .nothing: "/>"
    }
  }

  private static func attribute(_ name: String, in tag: Substring) -> Substring? {
    guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
    return tag[start...].firstIndex(of: "\"").map { tag[start..<$0] }
  }
}
