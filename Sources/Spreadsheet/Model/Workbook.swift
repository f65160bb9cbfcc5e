/// A spreadsheet file as read: its sheets in workbook order and what had to be assumed on the way.
package struct Workbook: Sendable {
  package enum Format: String, Sendable { case xlsx, csv }

  /// Which day serial number 0 stands for (ECMA-376 Part 1, 18.17.4.1).
  package enum DateSystem: Int, Sendable {
    case from1900 = 1900
    case from1904 = 1904
  }

  /// Content that would act when the file is opened; it is never run, only named (finding F10).
  package enum ActiveContent: String, CaseIterable, Sendable {
    case macro
    case externalLink = "external_link"
    case embeddedObject = "embedded_object"
    case connection
  }

  package let format: Format
  package let dateSystem: DateSystem
  package let sheets: [Sheet]
  package let warnings: [ReadWarning]
  package let activeContent: Set<ActiveContent>
  /// Custom document properties by name (`docProps/custom.xml`), as text.
  package let properties: [String: String]
  /// How the bytes of a CSV file were understood; nil for a workbook.
  package let dialect: CSVDialect?

  package init(
    format: Format,
    dateSystem: DateSystem = .from1900,
    sheets: [Sheet],
    warnings: [ReadWarning] = [],
    activeContent: Set<ActiveContent> = [],
    properties: [String: String] = [:],
    dialect: CSVDialect? = nil
  ) {
    self.format = format
    self.dateSystem = dateSystem
    self.sheets = sheets
    self.warnings = warnings
    self.activeContent = activeContent
    self.properties = properties
    self.dialect = dialect
  }
}
