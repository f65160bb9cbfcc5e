internal import Markup

/// The list of sheets and the settings that concern all of them (ECMA-376 Part 1, 18.2).
struct WorkbookPart {
  struct SheetEntry {
    let name: String
    let relationship: String?
    let visibility: Sheet.Visibility
  }

  let sheets: [SheetEntry]
  let dateSystem: Workbook.DateSystem
}

private enum WorkbookWord: Int, MarkupWord {
  case sheet, sheets, workbook, workbookPr, name, state, id, date1904
}

/// Collects what `WorkbookPart` holds.
final class WorkbookHandler: MarkupHandler {
  static let vocabulary = MarkupVocabulary(
    WorkbookWord.self,
    namespaces: OPCNamespace.spreadsheet,
    attributeNamespaces: OPCNamespace.officeRelationships
  )

  private var sheets: [WorkbookPart.SheetEntry] = []
  private var dateSystem = Workbook.DateSystem.from1900
  private let sheetLimit: Int
  private(set) var isWorkbook = false
  /// More sheets than allowed.
  private(set) var isExceeded = false

  init(sheetLimit: Int) { self.sheetLimit = sheetLimit }

  var part: WorkbookPart { WorkbookPart(sheets: sheets, dateSystem: dateSystem) }
  var isSatisfied: Bool { isExceeded }

  func start(_ element: borrowing MarkupElement) {
    switch WorkbookWord(rawValue: element.word) {
    case .workbook: isWorkbook = true
    case .workbookPr:
      if AttributeText.isTrue(element.attribute(WorkbookWord.date1904)) { dateSystem = .from1904 }
    case .sheet:
      guard sheets.count < sheetLimit else {
        isExceeded = true
        return
      }
      let state = element.string(WorkbookWord.state)
      sheets.append(
        WorkbookPart.SheetEntry(
          name: element.string(WorkbookWord.name) ?? "",
          relationship: element.qualifiedString(WorkbookWord.id),
          visibility: state == "veryHidden" ? .veryHidden : state == "hidden" ? .hidden : .visible
        )
      )
    default: break
    }
  }

  func end(_ word: Int, text: borrowing MarkupText) {}
}
