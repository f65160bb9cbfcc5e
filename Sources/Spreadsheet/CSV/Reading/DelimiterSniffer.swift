/// Finds the delimiter of a CSV text by parsing its start with each candidate, and says why it is that one.
struct DelimiterSniffer {
  static let candidates: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: ","), .tab, UInt8(ascii: "|")]
  /// Delimiters of a few programs, asked only where the candidates make no table, and only if every record agrees.
  static let rareCandidates: [UInt8] = [UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: ":"), .space]

  private static let sample = SampleSize(bytes: 64 << 10, records: 200)
  /// For a text whose start is no table: many lines of notes may stand before it.
  private static let largeSample = SampleSize(bytes: 256 << 10, records: 2_000)

  let delimiter: UInt8
  let choice: CSVDelimiterChoice
  /// True where the text is one column only, another candidate is nearly as good, or every delimiter may be prose.
  let isWeak: Bool

  init(_ text: Span<UInt8>, limits: CSVLimits) throws(UnreadableFile) {
    var found = try Ranking(text, Self.sample, limits)
    if found.best.isProse || found.best.strong == 0,
      text.count > Self.sample.bytes || found.sampled >= Self.sample.records
    {
      found = try Ranking(text, Self.largeSample, limits)
    }
    if found.isDoubtful, let rare = try Self.rareDelimiter(text, limits) {
      let runnerUp = found.best.score > 0 ? found.best.delimiter : nil
      (delimiter, choice, isWeak) = (rare.delimiter, CSVDelimiterChoice(rare, runnerUp: runnerUp), true)
    } else if found.best.isProse {
      delimiter = Self.absentDelimiter(text)
      let isAnyMet = found.best.score > 0
      choice = CSVDelimiterChoice(
        isAnyMet ? .delimitersAreText : .nothingDelimits,
        sampled: found.sampled,
        agreeing: isAnyMet ? found.best.undivided : found.sampled,
        width: 1,
        runnerUp: isAnyMet ? found.best.delimiter : nil
      )
      isWeak = true
    } else {
      delimiter = found.best.delimiter
      choice = CSVDelimiterChoice(found.best, runnerUp: found.second?.delimiter)
      let isDoubtful = found.best.strong == 0 && !found.best.isRegular
      isWeak = isDoubtful || (found.second?.score ?? 0) > found.best.score / 2
    }
  }

  /// What a `sep=` line named; it is obeyed, but one column where another delimiter makes a table is worth a warning.
  init(given delimiter: UInt8, _ text: Span<UInt8>, limits: CSVLimits) throws(UnreadableFile) {
    let evidence = try DelimiterEvidence(for: delimiter, in: text, of: Self.sample, limits: limits)
    let other = try Ranking(text, Self.sample, limits).best
    self.delimiter = delimiter
    choice = CSVDelimiterChoice(
      .separatorLine,
      sampled: evidence.sampled,
      agreeing: evidence.agreeing,
      width: evidence.width,
      runnerUp: other.score > 0 && other.delimiter != delimiter ? other.delimiter : nil
    )
    isWeak = evidence.width == 1 && other.strong > 0 && other.sampled > 1 && other.agreeing == other.sampled
  }

  private static func rareDelimiter(
    _ text: Span<UInt8>,
    _ limits: CSVLimits
  ) throws(UnreadableFile) -> DelimiterEvidence? {
    for candidate in rareCandidates {
      let evidence = try DelimiterEvidence(for: candidate, in: text, of: sample, limits: limits)
      guard evidence.width > 1, evidence.sampled > 1, evidence.agreeing == evidence.sampled else { continue }
      switch candidate {
      // `note: text` on every line is no table.
      case UInt8(ascii: ":"): if evidence.strong > evidence.sampled { return evidence }
      case .space: if try NumberMatrix.isMatrix(text, sample, limits) { return evidence }
      default: if evidence.strong > 0 { return evidence }
      }
    }
    return nil
  }

  /// A delimiter that splits no text of a single column, in the whole file and not only in the sample.
  private static func absentDelimiter(_ text: Span<UInt8>) -> UInt8 {
    for candidate in candidates {
      var index = 0
      while index < text.count, text[index] != candidate { index += 1 }
      if index == text.count { return candidate }
    }
    return candidates[0]
  }
}

/// The candidates in the order in which they explain a sample.
private struct Ranking {
  private(set) var best: DelimiterEvidence
  private(set) var second: DelimiterEvidence?

  init(_ text: Span<UInt8>, _ size: SampleSize, _ limits: CSVLimits) throws(UnreadableFile) {
    best = try DelimiterEvidence(for: DelimiterSniffer.candidates[0], in: text, of: size, limits: limits)
    for candidate in DelimiterSniffer.candidates.dropFirst() {
      let evidence = try DelimiterEvidence(for: candidate, in: text, of: size, limits: limits)
      if (!evidence.isProse && best.isProse)
        || (evidence.isProse == best.isProse && evidence.score > best.score)
      {
        if best.score > 0 { second = best }
        best = evidence
      } else if evidence.score > (second?.score ?? 0) {
        second = evidence
      }
    }
  }

  var sampled: Int { best.sampled }
  /// True where no candidate makes a table in which most records agree on delimiters that cannot be prose.
  var isDoubtful: Bool {
    best.isProse || best.agreeing < best.sampled && (best.strong == 0 || best.agreeing * 2 < best.sampled)
  }
}

extension CSVDelimiterChoice {
  fileprivate init(_ evidence: DelimiterEvidence, runnerUp: UInt8?) {
    self.init(
      evidence.agreeing == evidence.sampled ? .everyRecordAgrees : .someRecordsAgree,
      sampled: evidence.sampled,
      agreeing: evidence.agreeing,
      width: evidence.width,
      runnerUp: runnerUp
    )
  }
}
