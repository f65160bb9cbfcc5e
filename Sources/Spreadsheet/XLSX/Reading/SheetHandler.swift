internal import Markup

enum SheetWord: Int, MarkupWord {
  case c, v, r, s, t, row, f, `is`, rPh, si
  case hidden, ht, col, min, max, width, mergeCell, ref, sheetData
}

/// Turns the elements of a sheet part into cells (ECMA-376 Part 1, 18.3).
final class SheetHandler: MarkupHandler {
  static let vocabulary = MarkupVocabulary(
    SheetWord.self,
    texts: [.v, .f, .t],
    namespaces: OPCNamespace.spreadsheet
  )

  private(set) var failure: UnreadableFile?
  private let receiver: any CellReceiver
  private let styles: StyleTable
  private let limits: Limits
  private let log: WarningLog
  private var cell: CellAssembly
  private var isInCells = false
  private var isInCell = false
  private var isInPhonetic = false
  /// Nil in a row outside the grid.
  private var row: Int?
  private var lastRow = -1
  private var lastColumn = -1
  private var found = SheetFrame()
  private var hiddenColumns = ColumnRuns()
  private var sawCells = false
  private var sawRow = false
  private var sawUnknown = false

  init(
    _ receiver: any CellReceiver,
    strings: SharedStrings,
    styles: StyleTable,
    limits: Limits,
    log: WarningLog
  ) {
    self.receiver = receiver
    self.styles = styles
    self.limits = limits
    self.log = log
    cell = CellAssembly(strings: strings, textBytes: limits.cellTextBytes, log: log)
  }

  /// What was said beside the cells.
  var frame: SheetFrame {
    var frame = found
    frame.hiddenColumns = hiddenColumns.columns
    return frame
  }

  /// No list of cells, or one of whose content not a single row was known: an empty sheet has neither rows
  /// nor anything else there.
  var understoodNothing: Bool { !sawCells || (sawUnknown && !sawRow) }

  var isSatisfied: Bool { failure != nil || receiver.isSatisfied }

  func start(_ element: borrowing MarkupElement) {
    switch SheetWord(rawValue: element.word) {
    case .c where isInCells: startCell(element)
    case .f where isInCell: cell.beginFormula(element)
    case .is: cell.hasInline = true
    case .rPh: isInPhonetic = true
    case .row where isInCells: startRow(element)
    case .col: hideColumns(element)
    case .mergeCell: merge(element)
    case .sheetData: (isInCells, sawCells) = (true, true)
    case nil where isInCells: sawUnknown = true
    default: break
    }
  }

  func end(_ word: Int, text: borrowing MarkupText) {
    switch SheetWord(rawValue: word) {
    case .v where isInCell: cell.takeValue(text)
    case .c where isInCell:
      isInCell = false
      cell.emit(to: receiver)
    case .f where isInCell: cell.takeFormula(text)
    case .t where isInCell && cell.hasInline && !isInPhonetic: cell.takeInline(text)
    case .rPh: isInPhonetic = false
    case .sheetData: isInCells = false
    default: break
    }
  }

  private func startRow(_ element: borrowing MarkupElement) {
    sawRow = true
    lastColumn = -1
    if element.attribute(SheetWord.r) == nil {
      row = lastRow + 1
    } else {
      row = AttributeText.integer(element.attribute(SheetWord.r)).map { $0 - 1 }
    }
    guard let index = row, index >= 0, index < CellReference.rowLimit else {
      row = nil
      log.add(.cellOutsideGrid, detail: element.string(SheetWord.r) ?? "")
      return
    }
    lastRow = index
    if AttributeText.isTrue(element.attribute(SheetWord.hidden)) || isZero(element.attribute(SheetWord.ht)) {
      found.hiddenRows.insert(index)
    }
  }

  private func startCell(_ element: borrowing MarkupElement) {
    isInCell = false
    isInPhonetic = false
    let reference: CellReference
    if let stated = element.attribute(SheetWord.r) {
      guard let place = CellPlace.parse(stated) else {
        log.add(.cellOutsideGrid, detail: AttributeText.string(stated))
        lastColumn += 1
        return
      }
      reference = place
    } else {
      guard let row, lastColumn + 1 < CellReference.columnLimit else {
        log.add(.cellOutsideGrid)
        return
      }
      reference = CellReference(row: row, column: lastColumn + 1)
    }
    lastColumn = reference.column
    isInCell = true
    cell.begin(reference, type: element.attribute(SheetWord.t), format: format(element, reference))
  }

  private func format(_ element: borrowing MarkupElement, _ reference: CellReference) -> NumberFormat {
    guard let stated = element.attribute(SheetWord.s) else { return styles[0] ?? .general }
    if let style = AttributeText.integer(stated), let format = styles[style] { return format }
    log.add(.styleOutOfRange, cell: reference, detail: AttributeText.string(stated))
    return .general
  }

  private func hideColumns(_ element: borrowing MarkupElement) {
    guard
      AttributeText.isTrue(element.attribute(SheetWord.hidden)) || isZero(element.attribute(SheetWord.width)),
      let first = AttributeText.integer(element.attribute(SheetWord.min)), first >= 1
    else { return }
    let last = min(
      AttributeText.integer(element.attribute(SheetWord.max)) ?? first,
      CellReference.columnLimit
    )
    guard first <= last else { return }
    hiddenColumns.insert(first: first - 1, last: last - 1)
  }

  private func merge(_ element: borrowing MarkupElement) {
    guard let text = element.string(SheetWord.ref), let range = CellRange(text) else {
      return
    }
    guard found.merges.count < limits.mergesPerSheet else {
      failure = .limitExceeded(
        limit: "merges",
        allowed: limits.mergesPerSheet,
        met: found.merges.count + 1
      )
      return
    }
    found.merges.append(range)
  }

  private func isZero(_ measure: Span<UInt8>?) -> Bool {
    guard let measure else { return false }
    return DecimalText.double(measure) == 0
  }
}
