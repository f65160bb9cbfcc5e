internal import Markup

/// `xl/theme/theme1.xml` (ECMA-376 Part 1, 20.1.6.9): the colours and fonts that users find in the menus.
enum ThemeMarkup {
  private static let accents = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"]

  static func document() -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open("a:theme", ["xmlns:a": Namespace.drawing, "name": "Office"])
    xml.open("a:themeElements")
    appendColors(to: &xml)
    appendFonts(to: &xml)
    xml.markup(formats)
    xml.close("a:themeElements")
    xml.close("a:theme")
    return xml
  }

  private static func appendColors(to xml: inout XMLBuffer) {
    xml.open("a:clrScheme", ["name": "Office"])
    xml.markup("<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>")
    xml.markup("<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>")
    append("dk2", "44546A", to: &xml)
    append("lt2", "E7E6E6", to: &xml)
    for (index, accent) in accents.enumerated() { append("accent\(index + 1)", accent, to: &xml) }
    append("hlink", "0563C1", to: &xml)
    append("folHlink", "954F72", to: &xml)
    xml.close("a:clrScheme")
  }

  private static func append(_ slot: String, _ color: String, to xml: inout XMLBuffer) {
    xml.open("a:" + slot)
    xml.empty("a:srgbClr", ["val": color])
    xml.close("a:" + slot)
  }

  private static func appendFonts(to xml: inout XMLBuffer) {
    xml.open("a:fontScheme", ["name": "Office"])
    for (element, font) in [("a:majorFont", "Calibri Light"), ("a:minorFont", "Calibri")] {
      xml.open(element)
      xml.empty("a:latin", ["typeface": font])
      xml.empty("a:ea", ["typeface": ""])
      xml.empty("a:cs", ["typeface": ""])
      xml.close(element)
    }
    xml.close("a:fontScheme")
  }

  /// Three plain steps of each, the fewest that the schema allows.
  private static let formats: String = {
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let lines = ["6350", "12700", "19050"].map {
      "<a:ln w=\"\($0)\">\(fill)<a:prstDash val=\"solid\"/></a:ln>"
    }
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return "<a:fmtScheme name=\"Office\"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>"
      + "<a:lnStyleLst>\(lines.joined())</a:lnStyleLst>"
      + "<a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>"
      + "<a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme>"
  }()
}
