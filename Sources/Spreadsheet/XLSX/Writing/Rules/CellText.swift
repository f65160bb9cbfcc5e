internal import Markup

/// Text as cells store it (ECMA-376 Part 1, 22.9.2.19, ST_Xstring).
enum CellText {
  /// Appends the text; true where a reader could drop blanks unless the element says to keep them.
  static func append(_ text: String, to xml: inout XMLBuffer) -> Bool {
    let start = xml.bytes.count
    xml.bytes.append(contentsOf: text.utf8)
    var needsEscape = false
    for index in start..<xml.bytes.count where isSpecial[Int(xml.bytes[index])] {
      needsEscape = true
      break
    }
    guard needsEscape else { return hasEdgeBlank(xml.bytes, from: start) }
    xml.bytes.removeSubrange(start...)
    xml.text(escaped(text))
    return true
  }

  /// Appends the `t` element that holds the text.
  static func appendElement(_ text: String, to xml: inout XMLBuffer) {
    xml.markup("<t>")
    let start = xml.bytes.count
    guard append(text, to: &xml) else { return xml.markup("</t>") }
    xml.bytes.insert(contentsOf: " xml:space=\"preserve\"".utf8, at: start - 1)
    xml.markup("</t>")
  }

  /// The text with what XML cannot hold, or would be taken for such an escape, written as `_xHHHH_`.
  ///
  /// Excel drops the whole shared-string part for one control character (jmcnamara/libxlsxwriter#42).
  static func escaped(_ text: String, escapingNewline: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n" where !escapingNewline: out.append(scalar)
      case "\t": out.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out.append(
          contentsOf: "_x\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)_"
            .unicodeScalars
        )
      case "_" where isEscape(scalars[index...].prefix(7)): out.append(contentsOf: "_x005F_".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// Whether these are an underscore, `x`, four hexadecimal digits and an underscore.
  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let rest = scalars.dropFirst()
    return scalars.count == 7 && (rest.first == "x" || rest.first == "X") && scalars.last == "_"
      && rest.dropFirst().dropLast().allSatisfy(\.properties.isASCIIHexDigit)
  }

  private static func hasEdgeBlank(_ bytes: [UInt8], from start: Int) -> Bool {
    guard start < bytes.count, let last = bytes.last else { return false }
    return bytes[start] == UInt8(ascii: " ") || last == UInt8(ascii: " ")
  }

  /// Bytes that may need care: control characters, markup, underscores, and what U+FFFE and U+FFFF begin with.
  private static let isSpecial: [Bool] = (0..<256).map { byte in
    byte < 0x20 || byte == 0xEF || [UInt8]("&<>_".utf8).contains(UInt8(truncatingIfNeeded: byte))
  }
}
