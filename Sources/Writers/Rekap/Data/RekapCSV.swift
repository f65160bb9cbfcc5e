package import Spreadsheet

/// The flat data of a rekap as CSV: for a double click in Indonesian, for other programs in English.
package struct RekapCSV {
  private let input: RekapInput

  package init(_ input: RekapInput) { self.input = input }

  package func bytes() throws(CSVWriter.NumberNotFinite) -> [UInt8] {
    let profile: CSVProfile =
      switch input.language {
      case .indonesian: .indonesian
      case .english: .machine
      }
    var writer = CSVWriter(profile)
    var bytes: [UInt8] = []
    try writer.writeRow(DataTable.headings.map(CSVOutputField.text))
    for record in DataTable(input).records {
      try writer.writeRow(DataColumn.allCases.map { CSVOutputField(record.content(of: $0)) })
      bytes += writer.take()
    }
    return bytes
  }
}

extension CSVOutputField {
  fileprivate init(_ content: CellContent) {
    switch content {
    case .number(let number): self = .number(number)
    case .text(let text): self = .text(text)
    case .bool(let bool): self = .bool(bool)
    case .blank, .date, .formula: self = .empty
    }
  }
}
