/// A text with places for values: `{name}`, and `[part|otherwise]` for a part that needs all its values.
struct MessageTemplate: Sendable {
  private enum Piece {
    case text(Substring)
    case value(Substring)
    case part([Piece], otherwise: [Piece])
  }

  /// What stands for a value that is not known, outside of any optional part.
  static let unknown = "…"

  private let pieces: [Piece]

  init(_ text: String) {
    pieces = Self.pieces(of: text[...])
  }

  /// The names of all values the text can show.
  var names: Set<String> { Set(Self.names(in: pieces).map(String.init)) }

  func filled(with value: (Substring) -> String?) -> String {
    var result = ""
    Self.write(pieces, to: &result, with: value)
    return result
  }

  private static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text
    while let mark = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) {
      let isValue = rest.utf8[mark] == UInt8(ascii: "{")
      let closing = isValue ? UInt8(ascii: "}") : UInt8(ascii: "]")
      guard let end = rest.utf8[mark...].firstIndex(of: closing) else { break }
      if mark > rest.startIndex { pieces.append(.text(rest[..<mark])) }
      let inner = rest[rest.utf8.index(after: mark)..<end]
      pieces.append(isValue ? .value(inner) : part(inner))
      rest = rest[rest.utf8.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.text(rest)) }
    return pieces
  }

  private static func part(_ text: Substring) -> Piece {
    guard let bar = text.utf8.firstIndex(of: UInt8(ascii: "|")) else {
      return .part(pieces(of: text), otherwise: [])
    }
    return .part(pieces(of: text[..<bar]), otherwise: pieces(of: text[text.utf8.index(after: bar)...]))
  }

  private static func names(in pieces: [Piece]) -> [Substring] {
    pieces.flatMap { piece -> [Substring] in
      switch piece {
      case .text: []
      case .value(let name): [name]
      case .part(let part, let otherwise): names(in: part) + names(in: otherwise)
      }
    }
  }

  private static func write(
    _ pieces: [Piece],
    to result: inout String,
    with value: (Substring) -> String?
  ) {
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .value(let name): result += value(name) ?? unknown
      case .part(let part, let otherwise):
        let isKnown = names(in: part).allSatisfy { value($0) != nil }
        write(isKnown ? part : otherwise, to: &result, with: value)
      }
    }
  }
}
