internal import Kinerja
internal import Spreadsheet

/// The lists to tick, and below them the notes and the signature.
extension DispositionSheet {
  mutating func writeLists() throws(WorkbookWriteError) {
    let language = input.language
    try nextRow(space.line + 1)
    try field("\(DispositionLabels.recipients[language]) :", Self.left, .strong)
    try field("\(DispositionLabels.instruction[language]) :", Self.right, .strong)
    let proposal = DispositionProposal(for: input)
    let instructions = DispositionLabels.instructions.map { item in
      (
        text: item.text[language]
          + (item.meaning == proposal ? " \(DispositionLabels.proposed[language])" : ""),
        isProposed: item.meaning == proposal
      )
    }
    let recipients = recipients
    let count = max(recipients.count, instructions.count)
    for line in 0..<count {
      try nextRow(space.line)
      let edge: DispositionStyles.Edges = line == count - 1 ? [.right, .bottom] : [.right]
      try pen.text("", at: Self.left.lowerBound, style: styles.style(.box))
      try field(recipients.indices.contains(line) ? recipients[line] : "", 1...3, .value, edge)
      try pen.text("", at: Self.right.lowerBound, style: styles.style(.box))
      let isProposed = instructions.indices.contains(line) && instructions[line].isProposed
      try field(
        instructions.indices.contains(line) ? instructions[line].text : "", 5...7,
        isProposed ? .strong : .value, edge)
    }
  }

  /// The actors of the SOP, the unit itself, and a line for anybody else.
  private var recipients: [String] {
    let dots = String(repeating: ".", count: 30)
    let officials = DispositionLabels.officials.map { $0[input.language] }
    guard case .submission(let submission) = input.matter, let unit = submission.unit else {
      return officials + [dots, dots]
    }
    return officials + ["\(PlainText.cut(PlainText.oneLine(unit.name), to: 48))", dots]
  }

  /// "Catatan" on the left; place, date and signature on the right; the receipt below both.
  mutating func writeEnd() throws(WorkbookWriteError) {
    let language = input.language
    let signature = SignatureBlock(input.office).content
    let count = max(space.noteLines, signature.count)
    let first = pen.row + 1
    let note = "\(DispositionLabels.note[language]) : \(sentences.note)"
    let noteHeight = TextHeight.points(of: note, width: Self.width(Self.left), size: space.textSize)
    // The printed words take the upper lines, hands the others.
    let printed = min(max(Int((noteHeight / space.line).rounded(.up)), 1), count - 1)
    for line in 0..<count {
      try nextRow(space.line)
      var ruled = edges(line, of: count)
      if line >= printed, line < count - 1 { ruled.formUnion(.dotted) }
      try field(line == 0 ? note : "", Self.left, .note, ruled, merges: false)
      let entry = signature.indices.contains(line) ? signature[line] : nil
      let isName = (entry?.isName ?? false) && !(entry?.text.hasPrefix(".") ?? true)
      try field(entry?.text ?? "", Self.right, isName ? .name : .plain, edges(line, of: count))
    }
    try pen.merge(Self.left, rows: first...(first + printed - 1))
    try nextRow(space.line + 5)
    let receipt = "\(DispositionLabels.receivedBy[language]) : \(String(repeating: ".", count: 24))"
    try field(receipt, Self.left, .value)
    try field(
      "\(DispositionLabels.received[language]) : \(String(repeating: ".", count: 14))", 4...5, .value)
    try field("\(DispositionLabels.initials[language]) :", 6...7, .value)
  }
}
