internal import Markup

/// The texts that cells refer to by number: one block of bytes, and where each text ends in it.
struct SharedStrings {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var truncated: Set<Int> = []

  var count: Int { ends.count }
  var byteCount: Int { bytes.count }

  /// The bytes of a text, or nil where the number is out of range.
  @_lifetime(borrow self)
  func text(_ index: Int) -> Span<UInt8>? {
    guard index >= 0, index < ends.count else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return bytes.span.extracting(start..<Int(ends[index]))
  }

  func isTruncated(_ index: Int) -> Bool { truncated.contains(index) }

  /// Adds to the text at the end; false where only `limit` bytes of it could be kept.
  mutating func appendRun(_ text: borrowing MarkupText, limit: Int) -> Bool {
    EscapedText.append(text, to: &bytes)
    let excess = bytes.count - Int(ends.last ?? 0) - limit
    if excess > 0 { bytes.removeLast(excess) }
    return excess <= 0 && !text.isTruncated
  }

  mutating func endText(isTruncated: Bool) {
    if isTruncated { truncated.insert(ends.count) }
    ends.append(UInt32(clamping: bytes.count))
  }
}

private enum SharedStringsWord: Int, MarkupWord {
  case t, si, r, rPh, phoneticPr, sst
}

/// Joins the runs of each shared string and leaves its phonetic hints out (ECMA-376 Part 1, 18.4.8).
final class SharedStringsHandler: MarkupHandler {
  static let vocabulary = MarkupVocabulary(
    SharedStringsWord.self,
    texts: [.t],
    namespaces: OPCNamespace.spreadsheet
  )

  private(set) var strings = SharedStrings()
  private(set) var failure: UnreadableFile?
  private let limits: Limits
  private var isInPhonetic = false
  private var isTruncated = false

  init(limits: Limits) { self.limits = limits }

  var isSatisfied: Bool { failure != nil }

  func start(_ element: borrowing MarkupElement) {
    if element.word == SharedStringsWord.rPh.rawValue { isInPhonetic = true }
  }

  func end(_ word: Int, text: borrowing MarkupText) {
    switch SharedStringsWord(rawValue: word) {
    case .t where !isInPhonetic && failure == nil:
      if !strings.appendRun(text, limit: limits.cellTextBytes) { isTruncated = true }
      check("shared_string_bytes", limits.sharedStringBytes, strings.byteCount)
    case .rPh: isInPhonetic = false
    case .si:
      strings.endText(isTruncated: isTruncated)
      isTruncated = false
      check("shared_strings", limits.sharedStringCount, strings.count)
    default: break
    }
  }

  private func check(_ limit: String, _ allowed: Int, _ met: Int) {
    if met > allowed { failure = .limitExceeded(limit: limit, allowed: allowed, met: met) }
  }
}
