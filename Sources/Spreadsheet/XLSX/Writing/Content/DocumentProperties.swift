/// What a workbook says about itself.
package struct DocumentProperties: Hashable, Sendable {
  package enum Custom: Hashable, Sendable {
    case text(String)
    case number(Double)
    case bool(Bool)
  }

  package struct Entry: Hashable, Sendable {
    package let name: String
    package let value: Custom

    package init(_ name: String, _ value: Custom) {
      self.name = name
      self.value = value
    }
  }

  package var title: String
  package var subject: String
  package var creator: String
  package var keywords: String
  package var description: String
  package var category: String
  package var company: String
  /// The program that wrote the file.
  package var application: String
  /// In UTC; nil leaves the file without a time, so that the same content gives the same bytes.
  package var created: CivilDateTime?
  package var custom: [Entry]

  package init(
    title: String = "",
    subject: String = "",
    creator: String = "",
    keywords: String = "",
    description: String = "",
    category: String = "",
    company: String = "",
    application: String = "rekap",
    created: CivilDateTime? = nil,
    custom: [Entry] = []
  ) {
    self.title = title
    self.subject = subject
    self.creator = creator
    self.keywords = keywords
    self.description = description
    self.category = category
    self.company = company
    self.application = application
    self.created = created
    self.custom = custom
  }
}
