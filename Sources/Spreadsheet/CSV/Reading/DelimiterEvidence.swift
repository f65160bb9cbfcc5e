/// How well one delimiter explains a sample of a CSV text, by a parse of it that knows quotes.
///
/// Counted is the best block of records of equal width: its delimiters a record, weighed by the square of the block's
/// share of all records. A title line or a few metadata lines cost little, delimiters that occur now and then in prose
/// gain little. Commas between digits (decimal commas) and delimiters before a blank (prose) count a quarter, for they
/// are delimiters only where nothing else is.
struct DelimiterEvidence {
  let delimiter: UInt8
  private(set) var score = 0.0
  /// Records that are not blank.
  private(set) var sampled = 0
  /// Those of one field only.
  private(set) var undivided = 0
  /// Those of the best block, and their fields.
  private(set) var agreeing = 0
  private(set) var width = 1
  /// Delimiters of the block that cannot be decimal commas, times or prose.
  private(set) var strong = 0
  /// False once a field behind another is not as long as a group of digits.
  private(set) var isGrouping = true

  init(
    for delimiter: UInt8,
    in text: Span<UInt8>,
    of size: SampleSize,
    limits: CSVLimits
  ) throws(UnreadableFile) {
    self.delimiter = delimiter
    let sample = text.extracting(first: size.bytes)
    var blocks: [Int: Block] = [:]
    var records = 0
    var tokenizer = CSVTokenizer(delimiter: delimiter, limits: limits, isWhole: sample.count == text.count)
    try tokenizer.forEachRecord(in: sample) { record throws(UnreadableFile) in
      let width = record.fields.count
      if width == 1, record.fields[0].isEmpty { return .more }
      records += 1
      let weak = Self.weakDelimiters(in: record, of: sample, delimiter)
      for index in record.fields.indices.dropFirst() where record.fields[index].length != 3 {
        isGrouping = false
      }
      blocks[width, default: Block()].add(strong: width - 1 - weak, weak: weak)
      return records < size.records ? .more : .enough
    }
    sampled = records
    undivided = blocks[1]?.records ?? 0
    agreeing = undivided
    // In order, so that two blocks of one score do not take turns from run to run.
    for (width, block) in blocks.sorted(by: { $0.key < $1.key }) where block.score(of: records) > score {
      score = block.score(of: records)
      (agreeing, self.width, strong) = (block.records, width, block.strong)
    }
  }

  /// True where the delimiters make no table: nearly every record lacks them, or most do and all may be prose.
  var isProse: Bool {
    guard width > 1 else { return true }
    if sampled >= 20, undivided * 10 > sampled * 9 { return true }
    return strong == 0 && undivided * 2 > sampled
  }

  /// True where delimiters that might each be prose or decimal commas can only be delimiters: as many, and more than
  /// one, in every record, without being groups of digits.
  var isRegular: Bool { agreeing == sampled && sampled > 2 && width > 2 && !isGrouping }

  private static func weakDelimiters(in record: CSVRecord, of text: Span<UInt8>, _ delimiter: UInt8) -> Int {
    var weak = 0
    for index in record.fields.indices.dropLast() {
      let place = record.fields[index].end
      // Behind a quoted field the byte at its end is the quote.
      guard place + 1 < text.count, text[place] == delimiter else { continue }
      let next = text[place + 1]
      let isBehindDigit = place > 0 && text[place - 1].isDigit
      let isInNumber =
        switch delimiter {
        case UInt8(ascii: ","): isBehindDigit && (next.isDigit || next == UInt8(ascii: "-"))
        // A time, or the start of an address or a path.
        case UInt8(ascii: ":"):
          isBehindDigit && next.isDigit || next == UInt8(ascii: "/") || next == .backslash
        default: false
        }
      if isInNumber || next == .space { weak += 1 }
    }
    return weak
  }
}

/// How much of a text is looked at.
struct SampleSize {
  let bytes: Int
  let records: Int
}

/// The records of one width.
private struct Block {
  private(set) var records = 0
  private(set) var strong = 0
  private var weak = 0

  mutating func add(strong: Int, weak: Int) {
    records += 1
    self.strong += strong
    self.weak += weak
  }

  func score(of sampled: Int) -> Double {
    let share = Double(records) / Double(sampled)
    return (Double(strong) + Double(weak) / 4) / Double(records) * share * share
  }
}
