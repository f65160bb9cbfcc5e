internal import Kinerja
internal import Spreadsheet

/// The text of a cell as its sender sees it.
enum ShownText {
  static func of(_ cell: Cell) -> String {
    switch cell.value {
    case .text(let text): text
    case nil: ""
    default: displayText(of: cell, locale: .indonesian)
    }
  }

  /// One line without blanks around it.
  static func line(_ cell: Cell) -> String {
    of(cell).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func isBlank(_ cell: Cell) -> Bool {
    switch cell.value {
    case .text(let text): text.allSatisfy { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{200B}" }
    case nil: true
    default: false
    }
  }
}
