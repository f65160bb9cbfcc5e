/// A number format code and what it says about the value it shows (ECMA-376 Part 1, 18.8.30 and 18.8.31).
package struct NumberFormat: Hashable, Sendable {
  package enum Kind: String, Sendable { case general, number, percent, date, duration, text }

  /// The code as stored, such as `0.0%`; `General` where there is none.
  package let code: String
  /// What most numbers are shown as; a code may show some as something else.
  package let kind: Kind
  /// Whether it depends on the number what it is shown as, as in `[>1]0.00;0%`.
  let isMixed: Bool

  package init(code: String, kind: Kind) { self.init(code: code, kind: kind, isMixed: false) }

  init(code: String, kind: Kind, isMixed: Bool) {
    self.code = code
    self.kind = kind
    self.isMixed = isMixed
  }

  package static let general = NumberFormat(code: "General", kind: .general)
}
