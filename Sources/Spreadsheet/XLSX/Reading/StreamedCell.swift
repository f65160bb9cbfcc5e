/// A cell on its way through, valid only while its receiver runs: nothing of it was copied into strings.
package struct StreamedCell: ~Escapable {
  package enum Kind: Sendable {
    /// A formula without its result.
    case none
    case number
    case text
    case bool
    case error
    /// A date written as text in ISO 8601 (`t="d"`).
    case isoDate
  }

  package let reference: CellReference
  package let kind: Kind
  /// The value of a number; 1 or 0 for a Boolean.
  package let number: Double
  /// UTF-8 of a text, of an error's name or of an ISO date.
  package let text: Span<UInt8>
  /// Which shared string the text is; nil for a text stored in the cell itself.
  package let sharedString: Int?
  package let format: NumberFormat
  package let hasFormula: Bool
  /// UTF-8 of the formula without its equals sign; that of another cell where it is shared.
  let formula: Span<UInt8>
  /// How far a shared formula is from the cell that spells it out; nil where the formula is this cell's own.
  let shift: FormulaShift?

  /// The formula as this cell has it, without its equals sign; nil where there is none.
  var formulaText: String? {
    guard hasFormula else { return nil }
    return shift?.applied(to: formula) ?? AttributeText.string(formula)
  }

  @_lifetime(copy text, copy formula)
  init(
    reference: CellReference,
    kind: Kind,
    number: Double,
    text: Span<UInt8>,
    sharedString: Int?,
    format: NumberFormat,
    hasFormula: Bool,
    formula: Span<UInt8>,
    shift: FormulaShift?
  ) {
    self.reference = reference
    self.kind = kind
    self.number = number
    self.text = text
    self.sharedString = sharedString
    self.format = format
    self.hasFormula = hasFormula
    self.formula = formula
    self.shift = shift
  }
}

/// Takes the cells of one sheet in the order of the file, which need not be reading order.
package protocol CellReceiver: AnyObject {
  /// True once no more cells are wanted.
  var isSatisfied: Bool { get }

  func receive(_ cell: borrowing StreamedCell)
}

extension CellReceiver {
  package var isSatisfied: Bool { false }
}
