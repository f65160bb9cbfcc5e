/// Makes model values of streamed cells; a shared string becomes a `String` once, however many cells show it.
final class CellValueMaker {
  private let dateSystem: Workbook.DateSystem
  private let log: WarningLog
  private var texts: [String?]
  private var sharedFormulaBytes = 0
  private static let sharedFormulaLimit = 128 << 20

  init(dateSystem: Workbook.DateSystem, sharedStringCount: Int, log: WarningLog) {
    self.dateSystem = dateSystem
    self.log = log
    texts = Array(repeating: nil, count: sharedStringCount)
  }

  func cell(_ cell: borrowing StreamedCell) -> Cell {
    Cell(
      reference: cell.reference,
      value: value(cell),
      format: cell.format,
      formula: formula(cell)
    )
  }

  /// Shared formulas are spelled out up to a total, so that one long formula cannot fill memory from many cells.
  private func formula(_ cell: borrowing StreamedCell) -> String? {
    guard cell.shift != nil else { return cell.formulaText }
    guard sharedFormulaBytes < Self.sharedFormulaLimit else {
      log.add(.sharedFormula, cell: cell.reference)
      return ""
    }
    let text = cell.formulaText
    sharedFormulaBytes += text?.utf8.count ?? 0
    return text
  }

  func value(_ cell: borrowing StreamedCell) -> CellValue? {
    switch cell.kind {
    case .none: nil
    case .number: number(cell.number, cell)
    case .text: .text(text(cell))
    case .bool: .bool(cell.number != 0)
    case .error: .error(AttributeText.string(cell.text))
    case .isoDate: isoDate(cell)
    }
  }

  private func number(_ number: Double, _ cell: borrowing StreamedCell) -> CellValue {
    switch cell.format.kind(of: number) {
    case .date:
      if let date = SerialDate.civil(number, dateSystem) {
        // Below 1 it is a time of day.
        if dateSystem == .from1900, number >= 1, number < 61 {
          log.add(.earlyDate, cell: cell.reference, detail: "\(number)")
        }
        return .date(date, serial: number)
      }
      log.add(.badDate, cell: cell.reference, detail: "\(number)")
    case .duration:
      if let milliseconds = SerialDate.milliseconds(number) {
        return .duration(seconds: Double(milliseconds) / 1_000)
      }
      log.add(.badDate, cell: cell.reference, detail: "\(number)")
    case .general, .number, .percent, .text: break
    }
    return .number(number)
  }

  private func isoDate(_ cell: borrowing StreamedCell) -> CellValue {
    let bytes = AttributeText.trimmed(cell.text)
    if let date = ISODate.parse(bytes), let serial = SerialDate.serial(date, dateSystem) {
      return .date(date, serial: serial)
    }
    if let time = ISODate.timeOfDay(bytes) {
      let serial = Double(time) / 86_400_000
      if let date = SerialDate.civil(serial, dateSystem) { return .date(date, serial: serial) }
    }
    let text = AttributeText.string(cell.text)
    log.add(.badDate, cell: cell.reference, detail: text)
    return .text(text)
  }

  private func text(_ cell: borrowing StreamedCell) -> String {
    guard let index = cell.sharedString, texts.indices.contains(index) else {
      return AttributeText.string(cell.text)
    }
    if let known = texts[index] { return known }
    let text = AttributeText.string(cell.text)
    texts[index] = text
    return text
  }
}
