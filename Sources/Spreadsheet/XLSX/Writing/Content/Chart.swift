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

  package struct Series: Hashable, Sendable {
    package var name: String
    package var categories: Texts
    package var values: Numbers
    /// Nil takes the next colour of the chart's own row.
    package var color: RGBColor?
    package var showsValues: Bool

    package init(
      name: String,
      categories: Texts,
      values: Numbers,
      color: RGBColor? = nil,
      showsValues: Bool = false
    ) {
      self.name = name
      self.categories = categories
      self.values = values
      self.color = color
      self.showsValues = showsValues
    }
  }

  package struct ValueAxis: Hashable, Sendable {
    package var title: String?
    package var minimum: Double?
    package var maximum: Double?
    package var format: String

    package init(
      title: String? = nil,
      minimum: Double? = nil,
      maximum: Double? = nil,
      format: String = "General"
    ) {
      self.title = title
      self.minimum = minimum
      self.maximum = maximum
      self.format = format
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
    self.alternativeText = alternativeText
    self.font = font
  }
}
