internal import Spreadsheet

/// The fields above the lists: what the registry knows of the letter.
extension DispositionSheet {
  private static let dots = String(repeating: ".", count: 34)

  mutating func writeLetter() throws(WorkbookWriteError) {
    let language = input.language
    try nextRow(space.line + 2)
    try pair(DispositionLabels.index, DispositionLabels.index(of: input)[language], Self.left)
    try pair(DispositionLabels.code, String(repeating: ".", count: 14), 4...5)
    try pair(DispositionLabels.number, input.number.map { "\($0)" } ?? "......", 6...7)
    let received = input.received.map { DateText.text($0, in: language) }
    let deadline = input.deadline.map { DateText.text($0, in: language) }
    let rows: [(Phrase, String?, Phrase, String?)] = [
      (DispositionLabels.origin, sentences.origin, DispositionLabels.received, received),
      (DispositionLabels.letterNumber, nil, DispositionLabels.agenda, nil),
      (DispositionLabels.letterDate, nil, DispositionLabels.deadline, deadline),
    ]
    for (leftLabel, left, rightLabel, right) in rows {
      let texts = [leftLabel[language] + " : " + (left ?? ""), right ?? ""]
      let lines = texts.map {
        TextHeight.points(of: $0, width: Self.width(Self.left), size: space.textSize)
      }
      try nextRow(lines.reduce(space.line + 2, max))
      try pair(leftLabel, left ?? Self.dots, Self.left)
      try pair(rightLabel, right ?? Self.dots, Self.right)
    }
    try writeUrgency()
  }

  private func pair(_ label: Phrase, _ value: String, _ columns: ClosedRange<Int>) throws(WorkbookWriteError)
  {
    try field("\(label[input.language]) : \(value)", columns, .value)
  }

  /// "Lampiran" beside the four kinds of urgency.
  private mutating func writeUrgency() throws(WorkbookWriteError) {
    let language = input.language
    let words = DispositionLabels.urgencies.map { $0[language] }
    let attachment = "\(DispositionLabels.attachment[language]) : \(sentences.attachment)"
    let lines = TextHeight.points(of: attachment, width: Self.width(Self.left), size: space.textSize)
    let each = max(space.line, lines / 3)
    let first = pen.row + 1
    for line in 0..<3 {
      try nextRow(each)
      try field(line == 0 ? attachment : "", Self.left, .value, edges(line, of: 3), merges: false)
      guard line > 0 else {
        try field("\(DispositionLabels.urgency[language]) :", Self.right, .value, [.right, .top])
        continue
      }
      for (index, columns) in [4...5, 6...7].enumerated() {
        let position = (line - 1) * 2 + index
        try pen.text("", at: columns.lowerBound, style: styles.style(.box))
        let isOuter = columns.upperBound == Self.right.upperBound
        try field(
          words.indices.contains(position) ? words[position] : "",
          columns.upperBound...columns.upperBound, .value,
          isOuter ? [.right] : [], merges: false)
      }
    }
    try pen.merge(Self.left, rows: first...pen.row)
  }

  /// Of one line of a block that has a line around it.
  func edges(_ line: Int, of count: Int) -> DispositionStyles.Edges {
    var edges: DispositionStyles.Edges = [.left, .right]
    if line == 0 { edges.formUnion(.top) }
    if line == count - 1 { edges.formUnion(.bottom) }
    return edges
  }
}
