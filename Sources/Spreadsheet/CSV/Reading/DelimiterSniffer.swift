/// Finds the delimiter of a CSV text by parsing its start with each candidate.
///
/// The candidate wins whose best block of records of equal width has the most delimiters a record, weighed by the
/// square of the block's share of all records: a title line or a few metadata lines cost little, delimiters that occur
/// now and then in prose gain little. Commas between digits (decimal commas) and delimiters before a blank (prose)
/// count a quarter, for they are delimiters only where nothing else is.
struct DelimiterSniffer {
  static let candidates: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: ","), .tab, UInt8(ascii: "|")]
  private static let sampleBytes = 64 << 10
  private static let sampleRecords = 200

  let delimiter: UInt8
  /// True where the text is one column only, another candidate is nearly as good, or every delimiter may be prose.
  let isWeak: Bool

  init(_ text: Span<UInt8>, limits: CSVLimits) throws(UnreadableFile) {
    var best = (delimiter: Self.candidates[0], evidence: Evidence())
    var second = 0.0
    for candidate in Self.candidates {
      let evidence = try Self.evidence(for: candidate, in: text, limits: limits)
      if evidence.score > best.evidence.score {
        second = best.evidence.score
        best = (candidate, evidence)
      } else {
        second = max(second, evidence.score)
      }
    }
    delimiter = best.delimiter
    isWeak = best.evidence.strong == 0 || second > best.evidence.score / 2
  }

  private static func evidence(
    for delimiter: UInt8,
    in text: Span<UInt8>,
    limits: CSVLimits
  ) throws(UnreadableFile) -> Evidence {
    let sample = text.extracting(first: sampleBytes)
    var blocks: [Int: Block] = [:]
    var records = 0
    var tokenizer = CSVTokenizer(delimiter: delimiter, limits: limits, isWhole: sample.count == text.count)
    try tokenizer.forEachRecord(in: sample) { record throws(UnreadableFile) in
      let width = record.fields.count
      if width == 1, record.fields[0].isEmpty { return .more }
      records += 1
      let weak = weakDelimiters(in: record, of: sample, delimiter)
      blocks[width, default: Block()].add(strong: width - 1 - weak, weak: weak)
      return records < sampleRecords ? .more : .enough
    }
    var best = Evidence()
    for (_, block) in blocks {
      let evidence = Evidence(block, of: records)
      if evidence.score > best.score { best = evidence }
    }
    return best
  }

  private static func weakDelimiters(in record: CSVRecord, of text: Span<UInt8>, _ delimiter: UInt8) -> Int {
    var weak = 0
    for index in record.fields.indices.dropLast() {
      let place = record.fields[index].end
      // Behind a quoted field the byte at its end is the quote.
      guard place + 1 < text.count, text[place] == delimiter else { continue }
      let next = text[place + 1]
      let isDecimal =
        delimiter == UInt8(ascii: ",") && place > 0 && text[place - 1].isDigit
        && (next.isDigit || next == UInt8(ascii: "-"))
      if isDecimal || next == .space { weak += 1 }
    }
    return weak
  }
}

/// The records of one width.
private struct Block {
  private(set) var records = 0
  private(set) var strong = 0
  private(set) var weak = 0

  mutating func add(strong: Int, weak: Int) {
    records += 1
    self.strong += strong
    self.weak += weak
  }
}

/// How well one delimiter explains a sample.
private struct Evidence {
  var score = 0.0
  /// Delimiters of the block that cannot be decimal commas or prose.
  var strong = 0

  init() {}

  init(_ block: Block, of records: Int) {
    let share = Double(block.records) / Double(records)
    let delimitersOfRecord = (Double(block.strong) + Double(block.weak) / 4) / Double(block.records)
    score = delimitersOfRecord * share * share
    strong = block.strong
  }
}
