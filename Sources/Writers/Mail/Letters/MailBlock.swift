/// A piece of the body of a mail, written both as text and as a page, so that the two say the same.
package enum MailBlock: Hashable, Sendable {
  /// What the reader must know first.
  case status(String, MailTone)
  case paragraph(String)
  case heading(String)
  case items([String])
  /// Labels with what they stand for, under a line of their own or none.
  case facts(title: String?, [MailFact])
  case table(headings: [String], rows: [[String]])
}

package struct MailFact: Hashable, Sendable {
  package let label: String
  package let words: String

  package init(_ label: String, _ words: String) {
    self.label = label
    self.words = words
  }
}

package enum MailTone: Hashable, Sendable {
  case good
  case caution
  case bad
  case plain
}
