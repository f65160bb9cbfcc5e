internal import Markup

/// `xl/drawings/drawingN.xml`: where the charts of a sheet stand (ECMA-376 Part 1, 20.5.2.35).
enum DrawingMarkup {
  /// The charts with the ids of their relationships.
  static func document(_ charts: [(chart: SheetContent.PlacedChart, relationship: String)]) -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open("xdr:wsDr", ["xmlns:xdr": Namespace.sheetDrawing, "xmlns:a": Namespace.drawing])
    for (index, (placed, relationship)) in charts.enumerated() {
      xml.open("xdr:twoCellAnchor")
      append("xdr:from", placed.area.first, to: &xml)
      // The corner lies on the far side of the last cell.
      let end = CellReference(
        row: min(placed.area.last.row + 1, CellReference.rowLimit - 1),
        column: min(placed.area.last.column + 1, CellReference.columnLimit - 1)
      )
      append("xdr:to", end, to: &xml)
      append(placed.chart, number: index + 1, relationship, to: &xml)
      xml.empty("xdr:clientData")
      xml.close("xdr:twoCellAnchor")
    }
    xml.close("xdr:wsDr")
    return xml
  }

  private static func append(_ name: String, _ cell: CellReference, to xml: inout XMLBuffer) {
    xml.open(name)
    xml.leaf("xdr:col", String(cell.column))
    xml.leaf("xdr:colOff", "0")
    xml.leaf("xdr:row", String(cell.row))
    xml.leaf("xdr:rowOff", "0")
    xml.close(name)
  }

  private static func append(_ chart: Chart, number: Int, _ relationship: String, to xml: inout XMLBuffer) {
    xml.open("xdr:graphicFrame", ["macro": ""])
    xml.open("xdr:nvGraphicFramePr")
    let description = chart.alternativeText.isEmpty ? chart.title : chart.alternativeText
    xml.empty("xdr:cNvPr", ["id": String(number + 1), "name": "Chart \(number)", "descr": description])
    xml.empty("xdr:cNvGraphicFramePr")
    xml.close("xdr:nvGraphicFramePr")
    xml.markup("<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>")
    xml.open("a:graphic")
    xml.open("a:graphicData", ["uri": Namespace.chart])
    xml.empty(
      "c:chart",
      ["xmlns:c": Namespace.chart, "xmlns:r": Namespace.relationships, "r:id": relationship]
    )
    xml.close("a:graphicData")
    xml.close("a:graphic")
    xml.close("xdr:graphicFrame")
  }
}
