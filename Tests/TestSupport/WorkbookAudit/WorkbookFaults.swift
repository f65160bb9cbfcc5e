/// Sheets and names of the workbook part.
struct WorkbookFaults {
  private let package: AuditedPackage

  init(_ package: AuditedPackage) { self.package = package }

  var found: [String] {
    guard let workbook = package.workbook else { return ["no workbook part"] }
    return sheets(workbook) + names(workbook)
  }

  private func sheets(_ workbook: MarkupTree) -> [String] {
    var faults = FaultList("xl/workbook.xml")
    let sheets = workbook.list("sheets")
    let names = sheets.compactMap { $0["name"] }
    faults.unless(names.count == sheets.count, "a sheet without a name")
    faults.unless(package.sheets.count == sheets.count, "a sheet without a part")
    for name in names { faults.unless(Self.isSheetName(name), "the sheet name \"\(name)\"") }
    faults.unless(eachOnce: names.map { $0.lowercased() }, "sheet names")
    faults.unless(eachOnce: sheets.compactMap { $0["sheetId"] }, "sheet ids")
    faults.unless(eachOnce: sheets.compactMap { $0["r:id"] }, "parts of sheets")
    let active = workbook.list("bookViews").first?.number("activeTab") ?? 0
    let isVisible = sheets.indices.contains(active) && sheets[active]["state"] == nil
    faults.unless(isVisible, "the sheet in front cannot be seen")
    for (index, sheet) in package.sheets.enumerated() {
      let isSelected = sheet.tree.list("sheetViews").first?["tabSelected"] == "1"
      faults.unless(isSelected == (index == active), "\(sheet.name) is selected wrongly")
    }
    return faults.found
  }

  static func isSheetName(_ name: String) -> Bool {
    (1...31).contains(name.utf16.count) && !name.contains(where: { "[]:*?/\\".contains($0) })
      && !name.hasPrefix("'") && !name.hasSuffix("'") && name.lowercased() != "history"
  }

  private func names(_ workbook: MarkupTree) -> [String] {
    var faults = FaultList("xl/workbook.xml")
    let reserved: Set = ["_xlnm.Print_Area", "_xlnm.Print_Titles", "_xlnm._FilterDatabase"]
    let names = workbook.list("definedNames")
    for entry in names {
      let name = entry["name"] ?? ""
      let isLegal = Self.isName(name) || reserved.contains(name) && entry["localSheetId"] != nil
      faults.unless(isLegal, "the name \"\(name)\"")
      faults.unless(!entry.text.isEmpty, "\(name) stands for nothing")
      if let sheet = entry["localSheetId"] {
        faults.unless(
          Int(sheet).map { package.sheets.indices.contains($0) } ?? false, "\(name) of an unknown sheet")
      }
    }
    faults.unless(
      eachOnce: names.map { "\($0["localSheetId"] ?? "")!\($0["name"] ?? "")".lowercased() }, "names")
    return faults.found
  }

  /// A word that reads neither as a cell nor as a value.
  static func isName(_ name: String) -> Bool {
    guard let first = name.first, name.utf16.count <= 255 else { return false }
    let isWord =
      (first.isLetter || "_\\".contains(first))
      && name.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || "_.\\?".contains($0) }
    let folded = name.uppercased()
    return isWord && GridArea(folded) == nil && !["R", "C", "TRUE", "FALSE"].contains(folded)
      && !folded.hasPrefix("_XLNM.") && folded.wholeMatch(of: #/R?\d*C?\d*/#) == nil
  }
}
