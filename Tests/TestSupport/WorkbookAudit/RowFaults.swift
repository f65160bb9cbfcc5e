/// Rows and cells of every sheet, and the table of shared strings that they use.
struct RowFaults {
  private let package: AuditedPackage
  private let styleCount: Int
  private let stringCount: Int

  init(_ package: AuditedPackage) {
    self.package = package
    styleCount = package.styles?.list("cellXfs").count ?? 0
    stringCount = package.strings.count
  }

  var found: [String] { package.sheets.flatMap(faults) + strings }

  private func faults(of sheet: AuditedPackage.SheetPart) -> [String] {
    var faults = FaultList(sheet.part)
    var lastRow = 0
    var depth = 0
    var extent: GridArea?
    for row in sheet.tree.list("sheetData") {
      let number = row.number("r") ?? 0
      faults.unless(number > lastRow && number <= 1_048_576, "row \(number) after row \(lastRow)")
      lastRow = max(lastRow, number)
      depth = max(depth, row.number("outlineLevel") ?? 0)
      faults.unless((0..<styleCount).contains(row.number("s") ?? 0), "style of row \(number)")
      faults.unless((0...409.5).contains(row["ht"].flatMap(Double.init) ?? 0), "height of row \(number)")
      var lastColumn = 0
      for cell in row.children {
        let name = cell["r"] ?? ""
        guard let place = GridArea(name), place.isOneCell, place.rows.lowerBound == number else {
          faults.unless(false, "cell \(name) in row \(number)")
          continue
        }
        faults.unless(place.columns.lowerBound > lastColumn, "cell \(name) after column \(lastColumn)")
        lastColumn = place.columns.lowerBound
        extent = extent.map { Self.union($0, place) } ?? place
        faults.add(self.faults(of: cell, name, in: sheet.part))
      }
    }
    let stated = sheet.tree.first("dimension")?["ref"].flatMap { GridArea($0) }
    faults.unless(stated == extent ?? GridArea("A1"), "dimension")
    let format = sheet.tree.first("sheetFormatPr")
    faults.unless(depth <= 7 && depth == format?.number("outlineLevelRow") ?? 0, "depth of groups")
    return faults.found
  }

  private static let errors: Set = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]

  private func faults(of cell: MarkupTree, _ name: String, in part: String) -> [String] {
    var faults = FaultList(part)
    faults.unless((0..<styleCount).contains(cell.number("s") ?? 0), "style of \(name)")
    let value = cell.first("v")?.text
    let formula = cell.first("f")?.text
    if let formula {
      faults.unless(!formula.isEmpty && !formula.hasPrefix("="), "formula in \(name)")
      faults.unless(formula.utf16.count <= 8192, "length of the formula in \(name)")
    }
    let holds: Bool
    switch cell["t"] {
    case "s":
      holds = formula == nil && (value.flatMap { Int($0) }.map { (0..<stringCount).contains($0) } ?? false)
    case "inlineStr": holds = formula == nil && value == nil && cell.first("is") != nil
    case "str": holds = formula != nil && value.map { $0.utf16.count <= 32_767 } ?? false
    case "b": holds = value == "0" || value == "1"
    case "e": holds = value.map(Self.errors.contains) ?? false
    case nil: holds = value.map { Double($0)?.isFinite ?? false } ?? true
    default: holds = false
    }
    faults.unless(holds, "value of \(name)")
    return faults.found
  }

  private var strings: [String] {
    guard let table = package.trees["xl/sharedStrings.xml"] else { return [] }
    var faults = FaultList("xl/sharedStrings.xml")
    let uses = package.sheets.flatMap { $0.tree.list("sheetData") }.flatMap(\.children).count {
      $0["t"] == "s"
    }
    faults.unless(table.number("count") == uses, "says \(table["count"] ?? "nothing") uses of \(uses)")
    faults.unless(
      table.number("uniqueCount") == stringCount, "says another number of texts than \(stringCount)")
    let texts = table.children.map { $0.everything.map(\.text).joined() }
    // By their bytes: composed and decomposed letters are different texts in a file.
    faults.unless(eachOnce: texts.map { Array($0.utf8) }, "texts")
    faults.unless(texts.allSatisfy { $0.utf16.count <= 32_767 }, "a text that is too long")
    for item in table.children.flatMap(\.children) where item.text.hasPrefix(" ") || item.text.hasSuffix(" ")
    {
      faults.unless(item["xml:space"] == "preserve", "blanks at an edge")
    }
    return faults.found
  }

  private static func union(_ one: GridArea, _ other: GridArea) -> GridArea {
    func join(_ one: ClosedRange<Int>, _ other: ClosedRange<Int>) -> ClosedRange<Int> {
      min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }
    return GridArea(rows: join(one.rows, other.rows), columns: join(one.columns, other.columns))
  }
}
