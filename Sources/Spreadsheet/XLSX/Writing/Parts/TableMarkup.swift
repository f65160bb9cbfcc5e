internal import Markup

/// `xl/tables/tableN.xml` (ECMA-376 Part 1, 18.5.1.2).
enum TableMarkup {
  static func document(_ table: SheetTable, id: Int) -> XMLBuffer {
    var xml = XMLBuffer.document()
    let range = table.range.description
    xml.open(
      "table",
      [
        "xmlns": Namespace.main, "id": String(id), "name": table.name, "displayName": table.name,
        "ref": range,
        "totalsRowShown": "0",
      ]
    )
    xml.empty("autoFilter", ["ref": range])
    xml.open("tableColumns", ["count": String(table.headings.count)])
    for (index, heading) in table.headings.enumerated() {
      // A heading over two lines must be escaped here although its cell holds a plain newline.
      xml.empty(
        "tableColumn",
        ["id": String(index + 1), "name": CellText.escaped(heading, escapingNewline: true)]
      )
    }
    xml.close("tableColumns")
    if let look = table.look {
      xml.empty(
        "tableStyleInfo",
        [
          "name": look, "showFirstColumn": "0", "showLastColumn": "0",
          "showRowStripes": table.showsStripes ? "1" : "0", "showColumnStripes": "0",
        ]
      )
    }
    xml.close("table")
    return xml
  }
}
