/// Writes the body of a mail as text for a window of 80 columns.
enum MailText {
  private static let width = 72

  static func text(of blocks: [MailBlock]) -> String {
    var written = ""
    var isUnderHeading = true
    for block in blocks {
      let piece = text(of: block)
      if piece.isEmpty { continue }
      if !isUnderHeading { written += "\n" }
      written += piece
      isUnderHeading = if case .heading = block { true } else { false }
    }
    return written
  }

  /// The lines of a block, each with its line feed.
  static func text(of block: MailBlock) -> String {
    switch block {
    case .status(let words, _), .paragraph(let words): lines(words)
    case .heading(let words): lines(words) + String(repeating: "-", count: min(words.count, width)) + "\n"
    case .items(let items): items.map { lines($0, first: "- ", rest: "  ") }.joined()
    case .facts(let title, let facts): text(of: facts, under: title)
    case .table(let headings, let rows): MailTable(headings: headings, rows: rows).text(width: width)
    }
  }

  private static func text(of facts: [MailFact], under title: String?) -> String {
    let indent = title == nil ? "" : "  "
    let column = (facts.map(\.label.count).max() ?? 0) + 2
    let rest = indent + String(repeating: " ", count: column)
    return (title.map { lines($0) } ?? "")
      + facts.map { fact in
        lines(fact.words, first: indent + WrappedText.column(fact.label + ":", width: column), rest: rest)
      }.joined()
  }

  private static func lines(_ words: String, first: String = "", rest: String = "") -> String {
    WrappedText.lines(PlainText.oneLine(words), width: width - rest.count).enumerated()
      .map { ($0 == 0 ? first : rest) + $1 + "\n" }.joined()
  }
}
