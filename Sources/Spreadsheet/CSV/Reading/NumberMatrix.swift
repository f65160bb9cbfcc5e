/// Tells a table of plain numbers with a blank between them, as programs of measurement write, from prose.
enum NumberMatrix {
  /// True where the fields of all records but the first, which may name the columns, are numbers.
  ///
  /// Of three and more fields the first may be a name, which starts with no digit. Three records are the least. Numbers grouped by blanks (`1 234 567`) and telephone numbers are none.
  static func isMatrix(
    _ text: Span<UInt8>,
    _ size: SampleSize,
    _ limits: CSVLimits
  ) throws(UnreadableFile) -> Bool {
    var records = 0
    var isMatrix = true
    var isGrouping = true
    let sample = text.extracting(first: size.bytes)
    var tokenizer = CSVTokenizer(delimiter: .space, limits: limits, isWhole: sample.count == text.count)
    try tokenizer.forEachRecord(in: sample) { record throws(UnreadableFile) in
      if record.filledCount == 0 { return .more }
      records += 1
      for index in record.fields.indices where records > 1 {
        let field = sample.extracting(record.fields[index].start..<record.fields[index].end)
        let isName = index == 0 && record.fields.count > 2 && !field.isEmpty && !startsNumber(field[0])
        if !isName, !isNumber(field) { isMatrix = false }
        if index > 0, field.count != 3 { isGrouping = false }
      }
      return isMatrix && records < size.records ? .more : .enough
    }
    return isMatrix && !isGrouping && records > 2
  }

  private static func isNumber(_ field: Span<UInt8>) -> Bool {
    var digits = 0
    var hasMark = false
    for index in field.indices {
      switch field[index] {
      case let byte where byte.isDigit: digits += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"): if index > 0, !isExponent(field[index - 1]) { return false }
      case UInt8(ascii: "."), UInt8(ascii: ","): hasMark = true
      case let byte where isExponent(byte): if digits == 0 { return false }
      default: return false
      }
    }
    let isCode =
      field.count > 1 && (field[0] == UInt8(ascii: "0") || field[0] == UInt8(ascii: "+")) && !hasMark
    return digits > 0 && !isCode && field[field.count - 1].isDigit
  }

  private static func startsNumber(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  private static func isExponent(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "e") }
}
