/// What lies over the cells of a sheet: columns, merges, formats by value, validations, links and the page.
struct LayerFaults {
  private let package: AuditedPackage

  init(_ package: AuditedPackage) { self.package = package }

  var found: [String] {
    let looks = [columns, pane, merges, conditionals, validations, links, page]
    return package.sheets.flatMap { sheet in looks.flatMap { $0(sheet) } }
  }

  private func columns(_ sheet: AuditedPackage.SheetPart) -> [String] {
    var faults = FaultList(sheet.part)
    var last = 0
    for column in sheet.tree.list("cols") {
      let (low, high) = (column.number("min") ?? 0, column.number("max") ?? 0)
      faults.unless(low > last && high >= low && high <= 16_384, "columns \(low) to \(high)")
      last = max(last, high)
      let styles = package.styles?.list("cellXfs").count ?? 0
      faults.unless((0..<styles).contains(column.number("style") ?? 0), "style of column \(low)")
      faults.unless((0...256).contains(column["width"].flatMap(Double.init) ?? -1), "width of column \(low)")
    }
    return faults.found
  }

  private func pane(_ sheet: AuditedPackage.SheetPart) -> [String] {
    var faults = FaultList(sheet.part)
    let view = sheet.tree.list("sheetViews").first
    guard let pane = view?.first("pane") else { return [] }
    let corner = pane["topLeftCell"].flatMap { GridArea($0) }
    let split = (row: pane.number("ySplit") ?? 0, column: pane.number("xSplit") ?? 0)
    faults.unless(
      corner?.rows.lowerBound == split.row + 1 && corner?.columns.lowerBound == split.column + 1,
      "the corner of the frozen pane")
    let active = split.row == 0 ? "topRight" : split.column == 0 ? "bottomLeft" : "bottomRight"
    faults.unless(pane["activePane"] == active, "the active pane")
    faults.unless(view?.first("selection")?["pane"] == active, "the pane of the selection")
    return faults.found
  }

  private func merges(_ sheet: AuditedPackage.SheetPart) -> [String] {
    var faults = FaultList(sheet.part)
    let entries = sheet.tree.list("mergeCells")
    let areas = entries.compactMap { $0["ref"].flatMap { GridArea($0) } }
    faults.unless(areas.count == entries.count, "a merge of no cells")
    faults.unless(!areas.contains(where: \.isOneCell), "a merge of one cell")
    let sorted = areas.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
    for (index, area) in sorted.enumerated() {
      let near = sorted[(index + 1)...].prefix { $0.rows.lowerBound <= area.rows.upperBound }
      faults.unless(!near.contains(where: area.overlaps), "merges overlap in row \(area.rows.lowerBound)")
    }
    return faults.found
  }

  private func conditionals(_ sheet: AuditedPackage.SheetPart) -> [String] {
    var faults = FaultList(sheet.part)
    let looks = package.styles?.list("dxfs").count ?? 0
    let formats = sheet.tree.all("conditionalFormatting")
    for format in formats {
      faults.unless(GridArea.list(format["sqref"] ?? "") != nil, "a conditional format of no cells")
      for rule in format.children {
        let look = rule.number("dxfId")
        faults.unless(look.map { (0..<looks).contains($0) } ?? true, "look \(look ?? -1)")
      }
    }
    faults.unless(
      eachOnce: formats.flatMap(\.children).compactMap { $0["priority"] }, "priorities of conditional formats"
    )
    return faults.found
  }

  private func validations(_ sheet: AuditedPackage.SheetPart) -> [String] {
    var faults = FaultList(sheet.part)
    for validation in sheet.tree.list("dataValidations") {
      let cells = validation["sqref"] ?? ""
      faults.unless(GridArea.list(cells) != nil, "a validation of no cells")
      let formula = validation.first("formula1")?.text ?? ""
      faults.unless(!formula.isEmpty, "validation of \(cells) without a rule")
      faults.unless(formula.utf16.count <= 257, "validation of \(cells) too long")
      for (attribute, limit) in [("promptTitle", 32), ("errorTitle", 32), ("prompt", 255), ("error", 255)] {
        let units = validation[attribute]?.utf16.count ?? 0
        faults.unless(units <= limit, "\(attribute) of \(cells) has \(units) units")
      }
    }
    return faults.found
  }

  private func links(_ sheet: AuditedPackage.SheetPart) -> [String] {
    var faults = FaultList(sheet.part)
    let links = sheet.tree.list("hyperlinks")
    for link in links {
      let name = link["ref"] ?? ""
      faults.unless(GridArea(name) != nil, "a link on no cell")
      faults.unless(link["r:id"] != nil || link["location"] != nil, "the link on \(name) leads nowhere")
      faults.unless(link["location"] ?? "" != "" || link["r:id"] != nil, "the place of \(name)")
    }
    faults.unless(eachOnce: links.compactMap { $0["ref"] }, "links")
    faults.unless(links.count <= 65_530, "too many links")
    return faults.found
  }

  private func page(_ sheet: AuditedPackage.SheetPart) -> [String] {
    var faults = FaultList(sheet.part)
    for line in sheet.tree.list("headerFooter") {
      faults.unless(line.text.utf16.count <= 255, "\(line.name) has \(line.text.utf16.count) units")
    }
    for name in ["rowBreaks", "colBreaks"] {
      guard let breaks = sheet.tree.first(name) else { continue }
      let places = breaks.children.compactMap { $0.number("id") }
      faults.unless(places == Set(places).sorted() && !places.contains(0), "order of \(name)")
      faults.unless(places.count <= 1023, "too many \(name)")
      faults.unless(breaks.number("manualBreakCount") == places.count, "manual \(name)")
    }
    let fits = sheet.tree.first("pageSetup").map { $0["fitToWidth"] ?? $0["fitToHeight"] } ?? nil
    let isTold = sheet.tree.first("sheetPr")?.first("pageSetUpPr")?["fitToPage"] == "1"
    faults.unless(fits == nil || isTold, "fits pages without saying so")
    return faults.found
  }
}
