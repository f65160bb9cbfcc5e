internal import Markup

/// `xl/worksheets/sheetN.xml`, all but the rows, whose children stand in the one order that ECMA-376 Part 1,
/// 18.3.1.99 allows.
enum SheetMarkup {
  /// What the sheet refers to in other parts, by relationship id.
  struct References {
    /// For each link of the sheet, in order; nil for places in the workbook.
    var links: [String?] = []
    var drawing: String?
    var notes: String?
    var tables: [String] = []
  }

  /// All that goes before the first row.
  static func head(_ sheet: SheetContent, extent: SheetExtent) -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open("worksheet", ["xmlns": Namespace.main, "xmlns:r": Namespace.relationships])
    appendProperties(sheet, to: &xml)
    xml.empty("dimension", ["ref": extent.range?.description ?? "A1"])
    appendView(sheet, to: &xml)
    let columnLevel = sheet.columns.map(\.format.outlineLevel).max() ?? 0
    xml.empty(
      "sheetFormatPr",
      [
        "defaultRowHeight": "15",
        "outlineLevelRow": extent.outlineLevel == 0 ? nil : String(extent.outlineLevel),
        "outlineLevelCol": columnLevel == 0 ? nil : String(columnLevel),
      ]
    )
    appendColumns(sheet, to: &xml)
    xml.open("sheetData")
    return xml
  }

  /// All that goes after the last row.
  static func tail(_ sheet: SheetContent, _ references: References) -> XMLBuffer {
    var xml = XMLBuffer()
    xml.close("sheetData")
    if let protection = sheet.protection { append(protection, to: &xml) }
    if let filter = sheet.filter { xml.empty("autoFilter", ["ref": filter.description]) }
    appendMerges(sheet.merges.areas, to: &xml)
    ConditionalMarkup.append(sheet.conditionals, to: &xml)
    ValidationMarkup.append(sheet.validations, to: &xml)
    appendLinks(sheet.links, references.links, to: &xml)
    PageMarkup.append(sheet.page, to: &xml)
    if !sheet.textNumberRanges.isEmpty {
      xml.open("ignoredErrors")
      xml.empty("ignoredError", ["sqref": list(sheet.textNumberRanges), "numberStoredAsText": "1"])
      xml.close("ignoredErrors")
    }
    if let id = references.drawing { xml.empty("drawing", ["r:id": id]) }
    if let id = references.notes { xml.empty("legacyDrawing", ["r:id": id]) }
    if !references.tables.isEmpty {
      xml.open("tableParts", ["count": String(references.tables.count)])
      for id in references.tables { xml.empty("tablePart", ["r:id": id]) }
      xml.close("tableParts")
    }
    xml.close("worksheet")
    return xml
  }

  static func list(_ ranges: [CellRange]) -> String {
    ranges.map(\.description).joined(separator: " ")
  }

  private static func appendProperties(_ sheet: SheetContent, to xml: inout XMLBuffer) {
    let fits = if case .fit = sheet.page.scaling { true } else { false }
    guard sheet.view.tabColor != nil || !sheet.view.summaryRowsBelow || fits else { return }
    xml.open("sheetPr")
    if let color = sheet.view.tabColor { xml.empty("tabColor", ["rgb": color.opaqueHex]) }
    if !sheet.view.summaryRowsBelow { xml.empty("outlinePr", ["summaryBelow": "0"]) }
    if fits { xml.empty("pageSetUpPr", ["fitToPage": "1"]) }
    xml.close("sheetPr")
  }

  private static func appendView(_ sheet: SheetContent, to xml: inout XMLBuffer) {
    let view = sheet.view
    xml.open("sheetViews")
    xml.open(
      "sheetView",
      [
        "showGridLines": view.showsGridlines ? nil : "0", "tabSelected": sheet.isSelected ? "1" : nil,
        "zoomScale": view.zoom == 100 ? nil : String(view.zoom),
        "zoomScaleNormal": view.zoom == 100 ? nil : String(view.zoom), "workbookViewId": "0",
      ]
    )
    var pane: String?
    if view.frozenRows > 0 || view.frozenColumns > 0 {
      let active =
        view.frozenRows == 0 ? "topRight" : view.frozenColumns == 0 ? "bottomLeft" : "bottomRight"
      xml.empty(
        "pane",
        [
          "xSplit": view.frozenColumns == 0 ? nil : String(view.frozenColumns),
          "ySplit": view.frozenRows == 0 ? nil : String(view.frozenRows),
          "topLeftCell": "\(CellReference(row: view.frozenRows, column: view.frozenColumns))",
          "activePane": active,
          "state": "frozen",
        ]
      )
      pane = active
    }
    let cell = view.activeCell.description
    if pane != nil || cell != "A1" {
      xml.empty("selection", ["pane": pane, "activeCell": cell, "sqref": cell])
    }
    xml.close("sheetView")
    xml.close("sheetViews")
  }

  private static func appendColumns(_ sheet: SheetContent, to xml: inout XMLBuffer) {
    guard !sheet.columns.isEmpty else { return }
    xml.open("cols")
    for column in sheet.columns.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
      let format = column.format
      xml.empty(
        "col",
        [
          "min": String(column.columns.lowerBound + 1), "max": String(column.columns.upperBound + 1),
          "width": StoredNumber.text(storedWidth(format.width ?? 8.43)),
          "style": format.style == .normal ? nil : String(format.style.index),
          "hidden": format.isHidden ? "1" : nil, "customWidth": format.width == nil ? nil : "1",
          "outlineLevel": format.outlineLevel == 0 ? nil : String(format.outlineLevel),
          "collapsed": format.isCollapsed ? "1" : nil,
        ]
      )
    }
    xml.close("cols")
  }

  /// The stored width has five pixels of padding, where a digit of the normal font is seven wide (18.3.1.13).
  private static func storedWidth(_ shown: Double) -> Double {
    let pixels = shown < 1 ? shown * 12 : shown * 7 + 5
    return (pixels / 7 * 256).rounded(.down) / 256
  }

  private static func append(_ protection: SheetProtection, to xml: inout XMLBuffer) {
    // These attributes name what is forbidden, so "0" allows it (18.3.1.85).
    func allowed(_ value: Bool) -> String? { value ? "0" : nil }
    xml.empty(
      "sheetProtection",
      [
        "password": protection.password.map(SheetProtection.hash), "sheet": "1", "objects": "1",
        "scenarios": "1",
        "formatCells": allowed(protection.allowsFormattingCells),
        "formatColumns": allowed(protection.allowsFormattingColumns),
        "formatRows": allowed(protection.allowsFormattingRows), "sort": allowed(protection.allowsSorting),
        "autoFilter": allowed(protection.allowsFiltering),
        "selectLockedCells": protection.allowsSelectingLockedCells ? nil : "1",
      ]
    )
  }

  private static func appendMerges(_ merges: [CellRange], to xml: inout XMLBuffer) {
    guard !merges.isEmpty else { return }
    xml.open("mergeCells", ["count": String(merges.count)])
    for merge in merges { xml.empty("mergeCell", ["ref": merge.description]) }
    xml.close("mergeCells")
  }

  private static func appendLinks(_ links: [SheetContent.Link], _ ids: [String?], to xml: inout XMLBuffer) {
    guard !links.isEmpty else { return }
    xml.open("hyperlinks")
    for (link, id) in zip(links, ids) {
      xml.empty(
        "hyperlink",
        [
          "ref": link.cell.description, "r:id": id,
          "location": link.target.location.map { CellText.escaped($0) },
          "tooltip": link.tip.map { CellText.escaped($0) },
        ]
      )
    }
    xml.close("hyperlinks")
  }
}
