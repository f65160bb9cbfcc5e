/// Cell references read from bytes, without making a string of them.
enum CellPlace {
  /// `G9` or `$G$9`; nil for anything else and for places outside the grid.
  static func parse(_ bytes: Span<UInt8>) -> CellReference? {
    var column = 0
    var row = 0
    var letters = 0
    var digits = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        letters += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where digits == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
        letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      if letters > 3 || digits > 7 { return nil }
    }
    guard letters > 0, row >= 1, row <= CellReference.rowLimit, column <= CellReference.columnLimit else {
      return nil
    }
    return CellReference(row: row - 1, column: column - 1)
  }
}
