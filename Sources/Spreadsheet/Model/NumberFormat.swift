/// A number format code and what it says about the value it shows (ECMA-376 Part 1, 18.8.30 and 18.8.31).
package struct NumberFormat: Hashable, Sendable {
  package enum Kind: String, Sendable { case general, number, percent, date, duration, text }

  /// The code as stored, such as `0.0%`; `General` where there is none.
  package let code: String
  package let kind: Kind

  package init(code: String, kind: Kind) {
    self.code = code
    self.kind = kind
  }

  package static let general = NumberFormat(code: "General", kind: .general)
}
