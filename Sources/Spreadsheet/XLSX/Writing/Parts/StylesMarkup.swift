internal import Markup

/// `xl/styles.xml` (ECMA-376 Part 1, 18.8.39).
enum StylesMarkup {
  static func document(_ table: InternedStyles) -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open("styleSheet", ["xmlns": Namespace.main])
    appendFormats(table, to: &xml)
    appendList("fonts", table.fonts.values, to: &xml, append(font:to:))
    appendFills(table, to: &xml)
    appendList("borders", table.borders.values, to: &xml, append(border:to:))
    xml.markup(
      "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    )
    xml.open("cellXfs", ["count": String(table.styles.values.count)])
    for style in table.styles.values { append(style: style, of: table, to: &xml) }
    xml.close("cellXfs")
    xml.markup("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
    xml.open("dxfs", ["count": String(table.looks.values.count)])
    for look in table.looks.values { append(look: look, to: &xml) }
    xml.close("dxfs")
    xml.markup(
      "<tableStyles count=\"0\" defaultTableStyle=\"TableStyleMedium9\" defaultPivotStyle=\"PivotStyleLight16\"/>"
    )
    xml.close("styleSheet")
    return xml
  }

  private static func appendList<Value>(
    _ name: String,
    _ values: [Value],
    to xml: inout XMLBuffer,
    _ append: (Value, inout XMLBuffer) -> Void
  ) {
    xml.open(name, ["count": String(values.count)])
    for value in values { append(value, &xml) }
    xml.close(name)
  }

  private static func appendFormats(_ table: InternedStyles, to xml: inout XMLBuffer) {
    let codes = table.numberFormats.values
    guard !codes.isEmpty else { return }
    xml.open("numFmts", ["count": String(codes.count)])
    for (index, code) in codes.enumerated() {
      xml.empty(
        "numFmt",
        ["numFmtId": String(InternedStyles.firstFormatID + index), "formatCode": CellText.escaped(code)]
      )
    }
    xml.close("numFmts")
  }

  private static func append(font: CellFont, to xml: inout XMLBuffer) {
    xml.open("font")
    if font.isBold { xml.empty("b") }
    if font.isItalic { xml.empty("i") }
    if font.isStruckThrough { xml.empty("strike") }
    if font.isUnderlined { xml.empty("u") }
    xml.empty("sz", ["val": StoredNumber.text(font.size)])
    if let color = font.color {
      xml.empty("color", ["rgb": color.opaqueHex])
    } else {
      xml.empty("color", ["theme": "1"])
    }
    xml.empty("name", ["val": font.name])
    xml.empty("family", ["val": "2"])
    xml.close("font")
  }

  /// The first two fills are fixed: programs take the first for "none" and the second for grey dots.
  private static func appendFills(_ table: InternedStyles, to xml: inout XMLBuffer) {
    xml.open("fills", ["count": String(table.fills.values.count + 2)])
    xml.markup(
      "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
    )
    for color in table.fills.values {
      xml.open("fill")
      xml.open("patternFill", ["patternType": "solid"])
      xml.empty("fgColor", ["rgb": color.opaqueHex])
      xml.empty("bgColor", ["indexed": "64"])
      xml.close("patternFill")
      xml.close("fill")
    }
    xml.close("fills")
  }

  private static func append(border: CellBorder, to xml: inout XMLBuffer) {
    xml.open("border")
    append(side: border.left, "left", to: &xml)
    append(side: border.right, "right", to: &xml)
    append(side: border.top, "top", to: &xml)
    append(side: border.bottom, "bottom", to: &xml)
    xml.empty("diagonal")
    xml.close("border")
  }

  private static func append(side: CellBorder.Side?, _ name: String, to xml: inout XMLBuffer) {
    guard let side else { return xml.empty(name) }
    xml.open(name, ["style": side.line.rawValue])
    if let color = side.color {
      xml.empty("color", ["rgb": color.opaqueHex])
    } else {
      xml.empty("color", ["auto": "1"])
    }
    xml.close(name)
  }

  private static func append(style: CellStyle, of table: InternedStyles, to xml: inout XMLBuffer) {
    let format = table.formatID(of: style.numberFormat)
    let font = table.fonts.known(style.font) ?? 0
    let fill = style.fill.flatMap { table.fills.known($0) }.map { $0 + 2 } ?? 0
    let border = table.borders.known(style.border) ?? 0
    let isAligned = style.alignment != CellAlignment()
    let isProtected = !style.isLocked || style.hidesFormula
    xml.open(
      "xf",
      [
        "numFmtId": String(format), "fontId": String(font), "fillId": String(fill),
        "borderId": String(border),
        "xfId": "0", "quotePrefix": flag(style.isTextPrefixed), "applyNumberFormat": flag(format != 0),
        "applyFont": flag(font != 0), "applyFill": flag(fill != 0), "applyBorder": flag(border != 0),
        "applyAlignment": flag(isAligned), "applyProtection": flag(isProtected),
      ]
    )
    if isAligned { append(alignment: style.alignment, to: &xml) }
    if isProtected {
      xml.empty("protection", ["locked": style.isLocked ? nil : "0", "hidden": flag(style.hidesFormula)])
    }
    xml.close("xf")
  }

  private static func append(alignment: CellAlignment, to xml: inout XMLBuffer) {
    // Below the horizon the format counts from 90 on; 255 stands for upright letters (18.8.1).
    let rotation =
      switch alignment.rotation {
      case .stacked: 255
      case .degrees(let degrees): degrees < 0 ? 90 - degrees : degrees
      }
    // An indent means nothing to Excel unless the text hangs on one side.
    let horizontal = alignment.horizontal ?? (alignment.indent > 0 ? .left : nil)
    xml.empty(
      "alignment",
      [
        "horizontal": horizontal?.rawValue, "vertical": alignment.vertical?.rawValue,
        "textRotation": rotation == 0 ? nil : String(rotation), "wrapText": flag(alignment.wraps),
        "indent": alignment.indent == 0 ? nil : String(alignment.indent),
        "shrinkToFit": flag(alignment.shrinksToFit),
      ]
    )
  }

  private static func append(look: ConditionalLook, to xml: inout XMLBuffer) {
    xml.open("dxf")
    if look.isBold != nil || look.isItalic != nil || look.textColor != nil {
      xml.open("font")
      if let isBold = look.isBold { xml.empty("b", ["val": isBold ? "1" : "0"]) }
      if let isItalic = look.isItalic { xml.empty("i", ["val": isItalic ? "1" : "0"]) }
      if let color = look.textColor { xml.empty("color", ["rgb": color.opaqueHex]) }
      xml.close("font")
    }
    if let fill = look.fill {
      // Differential fills hold a solid colour as their background (18.8.15 as Excel writes it).
      xml.open("fill")
      xml.open("patternFill")
      xml.empty("bgColor", ["rgb": fill.opaqueHex])
      xml.close("patternFill")
      xml.close("fill")
    }
    xml.close("dxf")
  }

  private static func flag(_ value: Bool) -> String? { value ? "1" : nil }
}
