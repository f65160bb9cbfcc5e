/// The place of a cell in a sheet, counted from zero: `G9` is row 8, column 6.
package struct CellReference: Hashable, Sendable {
  /// The largest grid a spreadsheet program holds (ECMA-376 Part 1, 18.3.1.73 and 18.3.1.4 as Excel limits it).
  package static let rowLimit = 1_048_576
  package static let columnLimit = 16_384

  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `G9` or `$G$9`; nil for anything else and for places outside the grid.
  package init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var letters = 0
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        letters += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where digits == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
        letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      default: return nil
      }
      if letters > 3 || digits > 7 { return nil }
    }
    guard letters > 0, digits > 0, row >= 1, row <= Self.rowLimit, column <= Self.columnLimit else {
      return nil
    }
    self.init(row: row - 1, column: column - 1)
  }

  /// The letters of a column counted from zero: 0 is `A`, 26 is `AA`.
  package static func columnName(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      letters.append(UInt8(ascii: "A") + UInt8(remainder))
      rest = quotient
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellReference: Comparable {
  /// Reading order: row by row, left to right.
  package static func < (left: Self, right: Self) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

extension CellReference: CustomStringConvertible {
  package var description: String { Self.columnName(column) + String(row + 1) }
}
