package import Writers

/// The name of a mail in the outbox: a safe file name without a dot, so that what follows the dot is never part of it.
package struct OutboxID: Hashable, Sendable, Comparable, CustomStringConvertible {
  private static let longest = 160

  package let description: String

  /// Nil for anything but letters, digits, hyphens and underscores with a letter or digit in front.
  package init?(_ text: String) {
    let bytes = text.utf8
    guard bytes.count <= Self.longest, let first = bytes.first, Self.isAlphanumeric(first),
      bytes.allSatisfy({ Self.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
    else { return nil }
    description = text
  }

  /// One mail for each unit, period, attempt and kind; `sending` is above 1 where somebody asked for it again.
  package init(kind: MailKind, unit: MailToken, period: MailToken, attempt: Int, sending: Int = 1) {
    let again = sending > 1 ? "_ulang-\(sending)" : ""
    description = "\(period)_\(unit)_\(max(attempt, 0))_\(kind.rawValue)\(again)"
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
