/// The address of a mailbox, by a pattern that is stricter than RFC 5321, section 4.1.2.
///
/// Only what offices use is let through: no quotes, no comments, no route characters (`%`, `!`, `|`) that mail servers
/// act upon, no leading hyphen that a program could take for an option, and a domain of two labels or more, for one
/// label is nearly always a slip of the pen (`dinas@gmail`). A domain with other letters is given as `xn--`.
package struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  package let local: String
  /// In lower case.
  package let domain: String

  package var description: String { "\(local)@\(domain)" }

  package init?(_ text: String) {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, halves.count == 2, let local = halves.first, let domain = halves.last,
      Self.isLocal(local), Self.isDomain(domain)
    else { return nil }
    self.local = String(local)
    self.domain = domain.lowercased()
  }

  private static func isLocal(_ text: Substring) -> Bool {
    guard text.utf8.count <= 64, text.utf8.first != UInt8(ascii: "-") else { return false }
    return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { isAlphanumeric($0) || "_+-=".utf8.contains($0) }
    }
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.last?.utf8.contains(where: isDigit) == false || isPunycode(labels.last)
    else { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && label.utf8.first != UInt8(ascii: "-")
        && label.utf8.last != UInt8(ascii: "-")
        && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
  }

  private static func isPunycode(_ label: Substring?) -> Bool {
    label?.lowercased().hasPrefix("xn--") == true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
