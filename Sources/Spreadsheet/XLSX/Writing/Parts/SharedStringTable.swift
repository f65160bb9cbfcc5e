internal import Markup

/// `xl/sharedStrings.xml` (ECMA-376 Part 1, 18.4.9): texts that cells refer to by number.
///
/// The table stops taking texts at a limit, after which they stand in their cells. So memory is bounded
/// whatever a sheet holds, and ordinary workbooks have what most programs expect.
final class SharedStringTable {
  private let textLimit: Int
  private let byteLimit: Int
  private var indices: [ExactText: Int] = [:]
  private var texts: [String] = []
  private var bytes = 0
  private var uses = 0

  init(textLimit: Int = 1 << 16, byteLimit: Int = 16 << 20) {
    self.textLimit = textLimit
    self.byteLimit = byteLimit
  }

  var isEmpty: Bool { texts.isEmpty }

  /// The number of the text, or nil where it belongs into its cell.
  func index(of text: String) -> Int? {
    if let known = indices[ExactText(text: text)] {
      uses += 1
      return known
    }
    let size = text.utf8.count
    guard texts.count < textLimit, size <= byteLimit - bytes else { return nil }
    uses += 1
    bytes += size
    indices[ExactText(text: text)] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  func document() -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open("sst", ["xmlns": Namespace.main, "count": String(uses), "uniqueCount": String(texts.count)])
    for text in texts {
      xml.markup("<si>")
      CellText.appendElement(text, to: &xml)
      xml.markup("</si>")
    }
    xml.close("sst")
    return xml
  }
}

/// A text that equals only texts of the same bytes; to `String`, composed and decomposed letters are the same.
private struct ExactText: Hashable {
  let text: String

  static func == (left: Self, right: Self) -> Bool {
    // The same bytes are always equal texts, and equal ASCII texts are always the same bytes.
    guard left.text == right.text else { return false }
    return left.text.utf8Span.isKnownASCII && right.text.utf8Span.isKnownASCII
      || left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    text.hash(into: &hasher)
  }
}
