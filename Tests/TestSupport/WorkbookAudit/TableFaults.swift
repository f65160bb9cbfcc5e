/// Tables against the cells they lie on.
struct TableFaults {
  private let package: AuditedPackage

  init(_ package: AuditedPackage) { self.package = package }

  var found: [String] {
    var faults = FaultList("tables")
    let linked = package.sheets.map { sheet in
      (sheet, sheet.relationships.filter { $0.kind == "table" }.compactMap { package.trees[$0.target] })
    }
    let tables = linked.flatMap(\.1)
    faults.unless(eachOnce: tables.compactMap { $0["id"] }, "ids")
    let names = tables.compactMap { $0["displayName"]?.lowercased() }
    let defined = package.workbook?.list("definedNames") ?? []
    let global = defined.filter { $0["localSheetId"] == nil }.compactMap { $0["name"]?.lowercased() }
    faults.unless(eachOnce: names + global, "names")
    for (sheet, tables) in linked {
      let areas = tables.compactMap { $0["ref"].flatMap { GridArea($0) } }
      let merges = sheet.tree.list("mergeCells").compactMap { $0["ref"].flatMap { GridArea($0) } }
      for (index, area) in areas.enumerated() {
        faults.unless(
          !(areas[..<index] + merges).contains(where: area.overlaps), "table \(index + 1) overlaps")
      }
      for table in tables { faults.add(self.faults(of: table, in: sheet)) }
    }
    return faults.found
  }

  private func faults(of table: MarkupTree, in sheet: AuditedPackage.SheetPart) -> [String] {
    let name = table["displayName"] ?? ""
    var faults = FaultList("table \(name)")
    faults.unless(WorkbookFaults.isName(name) && table["name"] == name, "its name")
    guard let area = table["ref"].flatMap({ GridArea($0) }) else {
      faults.unless(false, "its cells")
      return faults.found
    }
    faults.unless(area.rows.count > 1, "has no row")
    faults.unless(table.first("autoFilter")?["ref"] == table["ref"], "its filter")
    let columns = table.list("tableColumns")
    let headings = columns.compactMap { $0["name"] }
    faults.unless(headings.count == area.columns.count, "its columns")
    faults.unless(eachOnce: columns.compactMap { $0["id"] }, "ids of columns")
    faults.unless(eachOnce: headings.map { $0.lowercased() }, "headings")
    let row = sheet.tree.list("sheetData").first { $0.number("r") == area.rows.lowerBound }
    let cells = (row?.children ?? []).filter { cell in
      cell["r"].flatMap { GridArea($0) }.map { area.columns.contains($0.columns.lowerBound) } ?? false
    }
    faults.unless(
      cells.map(text) == headings.map { $0.replacing("_x000A_", with: "\n") }, "headings in the cells")
    return faults.found
  }

  private func text(of cell: MarkupTree) -> String {
    guard cell["t"] == "s", let index = cell.first("v").flatMap({ Int($0.text) }),
      package.strings.indices.contains(index)
    else { return cell.everything.map(\.text).joined() }
    return package.strings[index].everything.map(\.text).joined()
  }
}
