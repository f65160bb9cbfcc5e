internal import Spreadsheet

/// Place, date, office, name and NIP of who signs; dots where they are not known.
struct SignatureBlock {
  private static let gap = 3
  /// Rows that the block takes.
  static let rows = 5 + gap

  private let lines: [String]
  private let name: String
  private let below: [String]

  init(_ office: OfficeProfile) {
    func filled(_ text: String, dots: Int) -> String {
      let line = PlainText.oneLine(text)
      return line.isEmpty ? String(repeating: ".", count: dots) : line
    }
    lines = [
      "\(filled(office.place, dots: 25)), \(filled(office.date, dots: 30))",
      filled(office.signatoryTitle, dots: 55),
    ]
    name = filled(office.signatoryName, dots: 55)
    let rank = PlainText.oneLine(office.signatoryRank)
    below = (rank.isEmpty ? [] : [rank]) + ["NIP \(filled(office.signatoryNumber, dots: 40))"]
  }

  /// One line for each row of the block, nil where hands need room.
  var content: [(text: String, isName: Bool)?] {
    let blank: [(text: String, isName: Bool)?] = Array(repeating: nil, count: Self.gap)
    let known = lines.map { ($0, false) } + blank + [(name, true)] + below.map { ($0, false) }
    return known + Array(repeating: nil, count: max(Self.rows - known.count, 0))
  }

  func write(
    to pen: inout SheetPen,
    columns: ClosedRange<Int>,
    styles: RekapStyles
  ) throws(WorkbookWriteError) {
    for line in content {
      try pen.nextRow(height: 15)
      try write(line, to: pen, columns: columns, styles: styles)
    }
  }

  func style(of line: (text: String, isName: Bool), _ styles: RekapStyles) -> StyleID {
    line.isName && !line.text.hasPrefix(".") ? styles.signatureName : styles.signature
  }

  /// One line into the row at hand.
  func write(
    _ line: (text: String, isName: Bool)?,
    to pen: SheetPen,
    columns: ClosedRange<Int>,
    styles: RekapStyles
  ) throws(WorkbookWriteError) {
    guard let line else { return }
    try pen.merged(.text(line.text), columns, style: style(of: line, styles))
  }
}
