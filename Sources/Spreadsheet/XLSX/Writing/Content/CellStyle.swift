/// How a cell looks; equal styles are stored once in a workbook.
package struct CellStyle: Hashable, Sendable {
  package var font: CellFont
  /// The colour behind the text; nil for none.
  package var fill: RGBColor?
  package var border: CellBorder
  package var alignment: CellAlignment
  /// A format code as in the English edition of Excel, such as `0.00` or `#,##0`.
  package var numberFormat: String
  /// Whether the cell is locked once its sheet is protected.
  package var isLocked: Bool
  /// Whether the formula is hidden once the sheet is protected.
  package var hidesFormula: Bool
  /// Whether what a person types here later is taken as text, as after a leading apostrophe.
  package var isTextPrefixed: Bool

  package init(
    font: CellFont = .init(),
    fill: RGBColor? = nil,
    border: CellBorder = .none,
    alignment: CellAlignment = .init(),
    numberFormat: String = "General",
    isLocked: Bool = true,
    hidesFormula: Bool = false,
    isTextPrefixed: Bool = false
  ) {
    self.font = font
    self.fill = fill
    self.border = border
    self.alignment = alignment
    self.numberFormat = numberFormat
    self.isLocked = isLocked
    self.hidesFormula = hidesFormula
    self.isTextPrefixed = isTextPrefixed
  }
}

/// The place of a style in the workbook that gave it out.
package struct StyleID: Hashable, Sendable {
  /// The style of a cell that nobody styled.
  package static let normal = StyleID(index: 0)

  let index: Int
}

/// The letters of a cell.
package struct CellFont: Hashable, Sendable {
  package var name: String
  package var size: Double
  package var isBold: Bool
  package var isItalic: Bool
  package var isUnderlined: Bool
  package var isStruckThrough: Bool
  /// Nil for the colour that the program takes by itself.
  package var color: RGBColor?

  package init(
    name: String = "Calibri",
    size: Double = 11,
    isBold: Bool = false,
    isItalic: Bool = false,
    isUnderlined: Bool = false,
    isStruckThrough: Bool = false,
    color: RGBColor? = nil
  ) {
    self.name = name
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.isStruckThrough = isStruckThrough
    self.color = color
  }
}

/// The lines around a cell.
package struct CellBorder: Hashable, Sendable {
  package enum Line: String, Sendable {
    case hair, dotted, dashed, thin, medium, thick, double
  }

  package struct Side: Hashable, Sendable {
    package var line: Line
    package var color: RGBColor?

    package init(_ line: Line, color: RGBColor? = nil) {
      self.line = line
      self.color = color
    }
  }

  package static let none = CellBorder()

  package var left: Side?
  package var right: Side?
  package var top: Side?
  package var bottom: Side?

  package init(left: Side? = nil, right: Side? = nil, top: Side? = nil, bottom: Side? = nil) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
  }

  /// The same line on all four sides.
  package static func box(_ line: Line, color: RGBColor? = nil) -> CellBorder {
    let side = Side(line, color: color)
    return CellBorder(left: side, right: side, top: side, bottom: side)
  }
}

/// Where the text stands in its cell.
package struct CellAlignment: Hashable, Sendable {
  package enum Horizontal: String, Sendable {
    case left, center, right, fill, justify, distributed
    case centerAcrossSelection = "centerContinuous"
  }

  package enum Vertical: String, Sendable { case top, center, bottom, justify, distributed }

  package enum Rotation: Hashable, Sendable {
    /// Counter-clockwise, from -90 to 90.
    case degrees(Int)
    /// Letters upright, one under another.
    case stacked
  }

  package var horizontal: Horizontal?
  package var vertical: Vertical?
  package var wraps: Bool
  package var shrinksToFit: Bool
  package var indent: Int
  package var rotation: Rotation

  package init(
    horizontal: Horizontal? = nil,
    vertical: Vertical? = nil,
    wraps: Bool = false,
    shrinksToFit: Bool = false,
    indent: Int = 0,
    rotation: Rotation = .degrees(0)
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.wraps = wraps
    self.shrinksToFit = shrinksToFit
    self.indent = indent
    self.rotation = rotation
  }
}
