/// A unit that reports: a section of the office, another office (OPD) or an agency outside it.
package struct OfficeUnit: Hashable, Sendable, Codable {
  package let code: String
  package let name: String
  package let aliases: [String]
  /// `internal`, `OPD` or `instansi terkait`, as the unit list says.
  package let kind: String
  package let parent: String
  package let email: String
  package let head: String
  /// The staff number of the head (NIP).
  package let staffNumber: String

  package init(
    code: String,
    name: String,
    aliases: [String] = [],
    kind: String = "",
    parent: String = "",
    email: String = "",
    head: String = "",
    staffNumber: String = ""
  ) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.parent = parent
    self.email = email
    self.head = head
    self.staffNumber = staffNumber
  }
}
