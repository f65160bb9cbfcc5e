package import Kinerja

/// A short name that may stand in a Message-ID and in a file name: letters, digits and hyphens only.
package struct MailToken: Hashable, Sendable, CustomStringConvertible {
  private static let longest = 40

  package let description: String

  /// Whatever else stands in the text becomes a hyphen; a hash then keeps apart what would look the same.
  package init(_ text: String) {
    var kept = ""
    for byte in text.utf8.prefix(Self.longest) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        kept.unicodeScalars.append(Unicode.Scalar(byte))
      default: if !kept.hasSuffix("-"), !kept.isEmpty { kept += "-" }
      }
    }
    if kept == text, !kept.isEmpty, !kept.hasSuffix("-") {
      description = kept
    } else {
      var hash = FNV1a()
      hash.combine(text.utf8)
      let separator = kept.isEmpty || kept.hasSuffix("-") ? "" : "-"
      description = kept + separator + hash.hexadecimal.prefix(8)
    }
  }

  package init(_ period: QuarterPeriod) { self.init(period.code) }
}
