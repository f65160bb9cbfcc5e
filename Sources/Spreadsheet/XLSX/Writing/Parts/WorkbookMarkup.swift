internal import Markup

/// `xl/workbook.xml` (ECMA-376 Part 1, 18.2.27).
enum WorkbookMarkup {
  struct Name {
    let name: String
    let formula: String
    let sheetIndex: Int?
    let isHidden: Bool
  }

  /// The sheets with the ids of their relationships, in the order of their tabs.
  static func document(
    sheets: [(name: String, visibility: Sheet.Visibility, relationship: String)],
    names: [Name],
    activeSheet: Int,
    locksStructure: Bool,
    hasFormulas: Bool
  ) -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open("workbook", ["xmlns": Namespace.main, "xmlns:r": Namespace.relationships])
    xml.empty("workbookPr", ["defaultThemeVersion": "124226"])
    if locksStructure { xml.empty("workbookProtection", ["lockStructure": "1"]) }
    xml.open("bookViews")
    xml.empty(
      "workbookView",
      [
        "xWindow": "240", "yWindow": "15", "windowWidth": "16095", "windowHeight": "9660",
        "firstSheet": sheets.firstIndex { $0.visibility == .visible }.flatMap { $0 == 0 ? nil : String($0) },
        "activeTab": activeSheet == 0 ? nil : String(activeSheet),
      ]
    )
    xml.close("bookViews")
    xml.open("sheets")
    for (index, sheet) in sheets.enumerated() {
      xml.empty(
        "sheet",
        [
          "name": sheet.name, "sheetId": String(index + 1), "state": sheet.visibility.state,
          "r:id": sheet.relationship,
        ]
      )
    }
    xml.close("sheets")
    if !names.isEmpty {
      xml.open("definedNames")
      for name in names {
        xml.leaf(
          "definedName",
          name.formula,
          [
            "name": name.name, "localSheetId": name.sheetIndex.map(String.init),
            "hidden": name.isHidden ? "1" : nil,
          ]
        )
      }
      xml.close("definedNames")
    }
    // Results that came with the file are shown at once and calculated anew where that is possible.
    xml.empty("calcPr", ["calcId": "191029", "fullCalcOnLoad": hasFormulas ? "1" : nil])
    xml.close("workbook")
    return xml
  }
}

extension Sheet.Visibility {
  /// As the format spells it; nil for what needs no word.
  fileprivate var state: String? {
    switch self {
    case .visible: nil
    case .hidden: "hidden"
    case .veryHidden: "veryHidden"
    }
  }
}
