/// A chart that the spreadsheet program draws itself from cells.
package struct Chart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case bar(Direction, Grouping)
    case line(showsMarkers: Bool)
  }

  package enum Direction: String, Sendable {
    case horizontal = "bar"
    case vertical = "col"
  }

  package enum Grouping: String, Sendable {
    case clustered
    case stacked
    case percentStacked
  }

  package enum LegendPosition: String, Sendable {
    case bottom = "b"
    case top = "t"
    case left = "l"
    case right = "r"
  }

  /// Where numbers come from, and what they were when the chart was made.
  package struct Numbers: Hashable, Sendable {
    package var formula: String
    package var cached: [Double?]
    package var format: String

    package init(_ formula: String, cached: [Double?], format: String = "General") {
      self.formula = formula
      self.cached = cached
      self.format = format
    }
  }

  /// Where texts come from, and what they were when the chart was made.
  package struct Texts: Hashable, Sendable {
    package var formula: String
    package var cached: [String]

    package init(_ formula: String, cached: [String]) {
      self.formula = formula
      self.cached = cached
    }
  }

  package struct ValueAxis: Hashable, Sendable {
    package var title: String?
    package var minimum: Double?
    package var maximum: Double?
    package var format: String
    /// The step between two marks; nil leaves it to the program.
    package var step: Double?
    package var showsGridlines: Bool
    /// False leaves the axis out, where labels at the bars say all.
    package var isVisible: Bool

    package init(
      title: String? = nil,
      minimum: Double? = nil,
      maximum: Double? = nil,
      format: String = "General",
      step: Double? = nil,
      showsGridlines: Bool = true,
      isVisible: Bool = true
    ) {
      self.title = title
      self.minimum = minimum
      self.maximum = maximum
      self.format = format
      self.step = step
      self.showsGridlines = showsGridlines
      self.isVisible = isVisible
    }
  }

  package var kind: Kind
  package var title: String?
  package var series: [Series]
  package var categoryTitle: String?
  /// True lists the categories of a horizontal bar chart from the top, as a table does.
  package var reversesCategories: Bool
  package var valueAxis: ValueAxis
  package var legend: LegendPosition?
  package var palette: Palette
  /// The room between groups of bars, in per cent of a bar's width.
  package var gapWidth: Int
  /// How far the bars of a group cover one another, in per cent; stacked bars always do.
  package var overlap: Int
  /// What the chart shows, for people who cannot see it.
  package var alternativeText: String
  /// Of the labels; titles are a quarter larger.
  ///
  /// Nil leaves it to the program.
  package var font: CellFont?

  package init(
    _ kind: Kind,
    title: String? = nil,
    series: [Series],
    categoryTitle: String? = nil,
    reversesCategories: Bool = false,
    valueAxis: ValueAxis = .init(),
    legend: LegendPosition? = .bottom,
    palette: Palette = .colors,
    gapWidth: Int = 80,
    overlap: Int = 0,
    alternativeText: String = "",
    font: CellFont? = nil
  ) {
    self.kind = kind
    self.title = title
    self.series = series
    self.categoryTitle = categoryTitle
    self.reversesCategories = reversesCategories
    self.valueAxis = valueAxis
    self.legend = legend
    self.palette = palette
    self.gapWidth = gapWidth
    self.overlap = overlap
    self.alternativeText = alternativeText
    self.font = font
  }
}
