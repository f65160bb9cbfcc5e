extension Chart {
  package struct Series: Hashable, Sendable {
    package var name: String
    package var categories: Texts
    package var values: Numbers
    /// Nil takes the next colour of the chart's own row.
    package var color: RGBColor?
    /// Hatches bars in their colour on white, for readers and printers without colour.
    package var pattern: Pattern?
    /// The line around bars; nil for none.
    package var outline: RGBColor?
    /// How a line is broken; nil takes what the palette says.
    package var dash: Dash?
    /// The sign at each point of a line that shows markers; nil takes what the palette says.
    package var marker: Marker?
    package var showsValues: Bool
    /// How the values look that are shown.
    package var labels: ValueLabels

    package init(
      name: String,
      categories: Texts,
      values: Numbers,
      color: RGBColor? = nil,
      pattern: Pattern? = nil,
      outline: RGBColor? = nil,
      dash: Dash? = nil,
      marker: Marker? = nil,
      showsValues: Bool = false,
      labels: ValueLabels = .init()
    ) {
      self.name = name
      self.categories = categories
      self.values = values
      self.color = color
      self.pattern = pattern
      self.outline = outline
      self.dash = dash
      self.marker = marker
      self.showsValues = showsValues
      self.labels = labels
    }
  }

  /// A hatching (ECMA-376 Part 1, 20.1.10.51).
  package enum Pattern: String, Sendable {
    case wideUpwardDiagonal = "wdUpDiag"
    case wideDownwardDiagonal = "wdDnDiag"
    case lightUpwardDiagonal = "ltUpDiag"
    case lightHorizontal = "ltHorz"
    case lightVertical = "ltVert"
    case quarterDots = "pct25"
    case halfDots = "pct50"
    case smallGrid = "smGrid"
  }

  /// How a line is broken (20.1.10.48).
  package enum Dash: String, Sendable {
    case solid
    case dots = "sysDot"
    case dashes = "dash"
    case longDashes = "lgDash"
    case dashDot
  }

  /// A sign at a point of a line (21.2.3.27).
  package enum Marker: String, Sendable { case circle, square, diamond, triangle, x }

  /// The values written at bars and points.
  package struct ValueLabels: Hashable, Sendable {
    package enum Position: String, Sendable {
      case outsideEnd = "outEnd"
      case insideEnd = "inEnd"
      case insideBase = "inBase"
      case center = "ctr"
      case above = "t"
      case below = "b"
      case left = "l"
      case right = "r"
    }

    /// Nil leaves the choice to the program.
    package var position: Position?
    /// Nil takes the format of the cells; a section for zero such as `0;-0;` leaves zeros out.
    package var format: String?
    /// In points; nil for the size of the chart.
    package var size: Double?
    package var isBold: Bool
    package var color: RGBColor?

    package init(
      position: Position? = nil,
      format: String? = nil,
      size: Double? = nil,
      isBold: Bool = false,
      color: RGBColor? = nil
    ) {
      self.position = position
      self.format = format
      self.size = size
      self.isBold = isBold
      self.color = color
    }
  }
}
