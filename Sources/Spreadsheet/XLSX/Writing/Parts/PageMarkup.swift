internal import Markup

/// The elements of a sheet about printing (ECMA-376 Part 1, 18.3.1.62 to 18.3.1.73).
enum PageMarkup {
  static func append(_ page: PageSetup, to xml: inout XMLBuffer) {
    if page.isCenteredHorizontally || page.isCenteredVertically || page.printsGridlines {
      xml.empty(
        "printOptions",
        [
          "horizontalCentered": page.isCenteredHorizontally ? "1" : nil,
          "verticalCentered": page.isCenteredVertically ? "1" : nil,
          "gridLines": page.printsGridlines ? "1" : nil,
        ]
      )
    }
    let margins = page.margins
    xml.empty(
      "pageMargins",
      [
        "left": StoredNumber.text(margins.left), "right": StoredNumber.text(margins.right),
        "top": StoredNumber.text(margins.top), "bottom": StoredNumber.text(margins.bottom),
        "header": StoredNumber.text(margins.header), "footer": StoredNumber.text(margins.footer),
      ]
    )
    appendSetup(page, to: &xml)
    appendLines(page, to: &xml)
    appendBreaks("rowBreaks", page.rowBreaks, reach: CellReference.columnLimit - 1, to: &xml)
    appendBreaks("colBreaks", page.columnBreaks, reach: CellReference.rowLimit - 1, to: &xml)
  }

  private static func appendSetup(_ page: PageSetup, to xml: inout XMLBuffer) {
    var (scale, width, height): (String?, String?, String?)
    switch page.scaling {
    case .percent(100): break
    case .percent(let percent): scale = String(percent)
    // One page is what no word means; 0 is as many as are needed.
    case .fit(let pagesWide, let pagesHigh):
      width = pagesWide == 1 ? nil : String(pagesWide ?? 0)
      height = pagesHigh == 1 ? nil : String(pagesHigh ?? 0)
    }
    xml.empty(
      "pageSetup",
      [
        "paperSize": String(page.paper.rawValue), "scale": scale, "fitToWidth": width, "fitToHeight": height,
        "orientation": page.orientation.rawValue,
      ]
    )
  }

  private static func appendLines(_ page: PageSetup, to xml: inout XMLBuffer) {
    let (header, footer) = (page.header.code, page.footer.code)
    guard !header.isEmpty || !footer.isEmpty else { return }
    xml.open("headerFooter")
    if !header.isEmpty { xml.leaf("oddHeader", CellText.escaped(header)) }
    if !footer.isEmpty { xml.leaf("oddFooter", CellText.escaped(footer)) }
    xml.close("headerFooter")
  }

  private static func appendBreaks(_ name: String, _ breaks: [Int], reach: Int, to xml: inout XMLBuffer) {
    let places = Set(breaks).sorted()
    guard !places.isEmpty else { return }
    xml.open(name, ["count": String(places.count), "manualBreakCount": String(places.count)])
    for place in places { xml.empty("brk", ["id": String(place), "max": String(reach), "man": "1"]) }
    xml.close(name)
  }
}
