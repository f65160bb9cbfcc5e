/// The order in which Excel wants the children of an element; it drops or repairs a part that has another.
enum ElementOrder {
  private static let orders: [String: [String]] = [
    "worksheet": [
      "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
      "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
      "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
      "hyperlinks",
      "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
      "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing",
      "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    ],
    "sheetPr": ["tabColor", "outlinePr", "pageSetUpPr"],
    "sheetView": ["pane", "selection"],
    "c": ["f", "v", "is"],
    "headerFooter": ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"],
    "dataValidation": ["formula1", "formula2"],
    "workbook": [
      "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets",
      "functionGroups", "externalReferences", "definedNames", "calcPr", "extLst",
    ],
    "styleSheet": [
      "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles",
      "colors", "extLst",
    ],
    // A sequence to Excel, although the schema leaves it free.
    "font": [
      "b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name",
      "family", "charset", "scheme",
    ],
    "patternFill": ["fgColor", "bgColor"],
    "border": ["left", "right", "top", "bottom", "diagonal"],
    "xf": ["alignment", "protection"],
    "dxf": ["font", "numFmt", "fill", "alignment", "border", "protection"],
    "table": ["autoFilter", "sortState", "tableColumns", "tableStyleInfo"],
    "comments": ["authors", "commentList"],
    "c:chartSpace": [
      "c:date1904", "c:lang", "c:roundedCorners", "c:style", "c:clrMapOvr",
      "c:protection", "c:chart", "c:spPr", "c:txPr", "c:printSettings",
    ],
    "c:chart": [
      "c:title", "c:autoTitleDeleted", "c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs",
    ],
    "c:barChart": [
      "c:barDir", "c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:gapWidth", "c:overlap", "c:axId",
    ],
    "c:lineChart": ["c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:marker", "c:axId"],
    "c:ser": [
      "c:idx", "c:order", "c:tx", "c:spPr", "c:invertIfNegative", "c:marker", "c:dLbls", "c:cat", "c:val",
      "c:smooth",
    ],
    "c:dLbls": [
      "c:numFmt", "c:spPr", "c:txPr", "c:dLblPos", "c:showLegendKey", "c:showVal", "c:showCatName",
      "c:showSerName", "c:showPercent", "c:showBubbleSize",
    ],
    "c:catAx": axis + ["c:auto", "c:lblAlgn", "c:lblOffset", "c:noMultiLvlLbl"],
    "c:valAx": axis + ["c:crossBetween", "c:majorUnit", "c:minorUnit"],
  ]

  private static let axis = [
    "c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:minorGridlines", "c:title",
    "c:numFmt", "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx",
    "c:crosses",
  ]

  static func faults(in package: AuditedPackage) -> [String] {
    package.trees.sorted { $0.key < $1.key }.flatMap { part, tree in
      var faults = FaultList(part)
      for element in tree.everything {
        // Whatever says how many children it has, has so many.
        if let count = element.number("count"), element.name != "sst" {
          faults.unless(
            count == element.children.count,
            "\(element.name) says \(count) and has \(element.children.count)")
        }
        guard let order = orders[element.name], part.hasSuffix(".xml") else { continue }
        let places = element.children.map { child in order.firstIndex(of: child.name) }
        for (child, place) in zip(element.children, places) {
          faults.unless(place != nil, "\(element.name) holds \(child.name)")
        }
        let known = places.compactMap { $0 }
        faults.unless(known == known.sorted(), "children of \(element.name) out of order")
      }
      return faults.found
    }
  }
}
