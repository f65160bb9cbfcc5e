internal import Markup

/// The number format behind each style number of a cell (ECMA-376 Part 1, 18.8.10 and 18.8.45).
struct StyleTable {
  static let general = StyleTable(formats: [])

  private let formats: [NumberFormat]

  init(formats: [NumberFormat]) { self.formats = formats }

  var count: Int { formats.count }

  /// Nil where the file has no such style; style 0 may always be used.
  subscript(style: Int) -> NumberFormat? {
    if style >= 0, style < formats.count { return formats[style] }
    return style == 0 ? .general : nil
  }
}

private enum StylesWord: Int, MarkupWord {
  case xf, cellXfs, numFmt, numFmtId, formatCode
}

/// Collects what `StyleTable` needs; fonts, fills and borders are passed over, however broken.
final class StylesHandler: MarkupHandler {
  static let vocabulary = MarkupVocabulary(StylesWord.self, namespaces: OPCNamespace.spreadsheet)

  private var codes: [Int: String] = [:]
  private var formatIDs: [Int] = []
  private var isInCellFormats = false
  private let limit: Int
  /// A code too long to be one, or one too many, was taken for General; Excel allows 255 characters.
  private(set) var isDegraded = false
  private static let codeBytes = 4_096

  init(limit: Int) { self.limit = limit }

  var table: StyleTable {
    var known: [Int: NumberFormat] = [:]
    return StyleTable(
      formats: formatIDs.map { id in
        if let format = known[id] { return format }
        // The file's own code wins over the built-in one of the same number (SheetJS/sheetjs#506).
        let format = (codes[id] ?? BuiltInFormats.code(id)).map(NumberFormat.init(code:)) ?? .general
        known[id] = format
        return format
      }
    )
  }

  func start(_ element: borrowing MarkupElement) {
    switch StylesWord(rawValue: element.word) {
    case .numFmt:
      guard let id = AttributeText.integer(element.attribute(StylesWord.numFmtId)),
        let code = element.string(StylesWord.formatCode)
      else { return }
      guard codes.count < limit, code.utf8.count <= Self.codeBytes else {
        isDegraded = true
        return
      }
      codes[id] = code
    case .cellXfs: isInCellFormats = true
    case .xf where isInCellFormats && formatIDs.count < limit:
      formatIDs.append(AttributeText.integer(element.attribute(StylesWord.numFmtId)) ?? 0)
    default: break
    }
  }

  func end(_ word: Int, text: borrowing MarkupText) {
    if word == StylesWord.cellXfs.rawValue { isInCellFormats = false }
  }
}
