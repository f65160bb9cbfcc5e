/// A look that depends on the value of the cell.
package enum ConditionalFormat: Hashable, Sendable {
  package enum Comparison: Hashable, Sendable {
    case between(String, String)
    case notBetween(String, String)
    case equal(String)
    case notEqual(String)
    case less(String)
    case atMost(String)
    case greater(String)
    case atLeast(String)
  }

  /// A point on a colour scale.
  package enum Anchor: Hashable, Sendable {
    case minimum
    case maximum
    case number(Double)
    case percent(Double)
    case percentile(Double)
  }

  package struct Stop: Hashable, Sendable {
    package var anchor: Anchor
    package var color: RGBColor

    package init(_ anchor: Anchor, _ color: RGBColor) {
      self.anchor = anchor
      self.color = color
    }
  }

  /// Compares the cell with formulas, such as `90` or `$B$1`.
  case cell(Comparison, ConditionalLook)
  /// Any formula, written for the first cell of the range.
  case expression(String, ConditionalLook)
  /// Two or three colours, blended.
  case colorScale([Stop])
  case dataBar(RGBColor)
}

/// What a conditional format changes; nil leaves it as it is.
package struct ConditionalLook: Hashable, Sendable {
  package var fill: RGBColor?
  package var textColor: RGBColor?
  package var isBold: Bool?
  package var isItalic: Bool?

  package init(fill: RGBColor? = nil, textColor: RGBColor? = nil, isBold: Bool? = nil, isItalic: Bool? = nil)
  {
    self.fill = fill
    self.textColor = textColor
    self.isBold = isBold
    self.isItalic = isItalic
  }
}
