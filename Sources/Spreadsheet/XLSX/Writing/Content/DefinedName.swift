/// A name that formulas can use for a range or a value.
package struct DefinedName: Hashable, Sendable {
  package var name: String
  /// What it stands for, such as `Data!$A$1:$C$9`.
  package var formula: String
  /// The sheet that knows the name; nil for the whole workbook.
  package var sheet: String?
  package var isHidden: Bool

  package init(_ name: String, formula: String, sheet: String? = nil, isHidden: Bool = false) {
    self.name = name
    self.formula = formula
    self.sheet = sheet
    self.isHidden = isHidden
  }
}
