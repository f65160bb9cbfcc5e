/// Splits UTF-8 text into records and pushes each to a closure.
///
/// - `\r\n`, `\n` and `\r` end a record outside quotes, mixed or not.
/// - A quote opens only as the first byte of a field. Behind blanks it is text, as RFC 4180 and Excel have it,
///   with a warning.
/// - What follows a closing quote belongs to the field as it is, with a warning.
/// - A quote that never closes is text, with a warning: its field and the records after it are read as if the
///   quote were any other character. So is one whose closing quote can only be the opening quote of a later
///   field, because it follows a delimiter or line break and text follows it.
///
/// Time is linear in the bytes. Reading a field again is the only step back; the text it goes back over holds its
/// quotes in pairs, so a field that opens there also closes there, and no byte is read a third time. Looking from a
/// closing quote to the next one is done once for each, since both lie behind the field that is then read.
package struct CSVTokenizer {
  /// What the closure wants next.
  package enum Demand { case more, enough }

  package let delimiter: UInt8
  package let limits: CSVLimits
  /// The record and line that the bytes start with.
  private let firstRecord: Int
  /// False where the bytes are a sample cut anywhere, so that a last record without its end is not one.
  private let isWhole: Bool
  private var log = CSVWarningLog()

  package init(delimiter: UInt8, limits: CSVLimits, firstRecord: Int = 0, isWhole: Bool = true) {
    self.delimiter = delimiter
    self.limits = limits
    self.firstRecord = firstRecord
    self.isWhole = isWhole
  }

  /// The quotes and line ends met in the records pushed so far.
  package private(set) var marks: CSVMarks = []

  /// What was odd in the records pushed so far.
  package var warnings: [ReadWarning] { log.entries }

  package mutating func forEachRecord(
    in bytes: Span<UInt8>,
    _ body: (CSVRecord) throws(UnreadableFile) -> Demand
  ) throws(UnreadableFile) {
    var fields: [CSVField] = []
    var cursor = CSVCursor(bytes, line: firstRecord + 1)
    var index = firstRecord
    defer { marks = cursor.marks }
    while cursor.offset < bytes.count {
      fields.removeAll(keepingCapacity: true)
      let (start, line) = (cursor.offset, cursor.line)
      let bound = start + min(limits.recordBytes, bytes.count - start)
      var column = 0
      repeat {
        guard let field = nextField(&cursor, before: bound, at: CellReference(row: index, column: column))
        else {
          return
        }
        if column < limits.columns { fields.append(field) }
        column += 1
        guard cursor.offset - start <= limits.recordBytes else {
          throw .limitExceeded(
            limit: "record_bytes",
            allowed: limits.recordBytes,
            met: cursor.offset - start,
            line: line
          )
        }
      } while cursor.skip(delimiter)
      if column > limits.columns {
        let place = CellReference(row: index, column: limits.columns)
        log.add(.tooManyColumns, at: place, detail: String(column))
      }
      guard cursor.skipLineBreak() || isWhole else { return }
      let record = CSVRecord(
        index: index,
        line: line,
        fields: fields.span,
        bytes: bytes,
        delimiter: delimiter
      )
      guard try body(record) == .more else { return }
      index += 1
    }
  }

  /// The field at the cursor, which then stands at the delimiter or line break behind it; nil where a sample ends first.
  private mutating func nextField(
    _ cursor: inout CSVCursor,
    before bound: Int,
    at place: CellReference
  ) -> CSVField? {
    guard cursor.byte == .quote else {
      if cursor.byte == .space, cursor.isQuoteBehindBlanks { warn(.strayQuote, line: cursor.line, at: place) }
      return cursor.plainField(delimiter)
    }
    let line = cursor.line
    switch cursor.quotedField(delimiter, before: bound) {
    case .closed(let field):
      return field
    case .followedByText(let field):
      warn(.strayQuote, line: cursor.line, at: place)
      return field
    case .unclosed:
      // A record that the end of a sample cuts looks the same as a quote that never closes.
      if !isWhole, cursor.isInSecondHalf { return nil }
      warn(.unclosedQuote, line: line, at: place)
      return cursor.plainField(delimiter)
    }
  }

  private mutating func warn(_ code: ReadWarning.Code, line: Int, at place: CellReference) {
    log.add(code, at: place, detail: String(line))
  }
}
