/// The names of a workbook, with those that the format keeps for print titles, print areas and filters
/// (ECMA-376 Part 1, 18.2.5).
enum NameList {
  static func all(of workbook: WorkbookWriter) -> [WorkbookMarkup.Name] {
    var names: [WorkbookMarkup.Name] = []
    for (index, sheet) in workbook.sheets.enumerated() {
      let own = SheetName.quoted(sheet.name) + "!"
      func add(_ name: String, _ formula: String, isHidden: Bool = false) {
        names.append(.init(name: "_xlnm." + name, formula: formula, sheetIndex: index, isHidden: isHidden))
      }
      if let filter = sheet.content.filter { add("_FilterDatabase", own + filter.absolute, isHidden: true) }
      if let area = sheet.content.page.printArea { add("Print_Area", own + area.absolute) }
      if let titles = titles(of: sheet.content.page, own: own) { add("Print_Titles", titles) }
    }
    for name in workbook.definedNames {
      names.append(
        .init(
          name: name.name,
          formula: name.formula,
          sheetIndex: name.sheet.flatMap(workbook.sheet(named:)),
          isHidden: name.isHidden
        )
      )
    }
    return names
  }

  private static func titles(of page: PageSetup, own: String) -> String? {
    let columns = page.repeatedColumns.map {
      "\(own)$\(CellReference.columnName($0.lowerBound)):$\(CellReference.columnName($0.upperBound))"
    }
    let rows = page.repeatedRows.map { "\(own)$\($0.lowerBound + 1):$\($0.upperBound + 1)" }
    let parts = [columns, rows].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ",")
  }
}
