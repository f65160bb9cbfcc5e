/// A file that goes with a mail.
package struct MailAttachment: Hashable, Sendable {
  package enum MediaType: String, Sendable {
    case workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case json = "application/json"
    case csv = "text/csv"
    case other = "application/octet-stream"
  }

  package let name: HeaderText
  package let type: MediaType
  package let bytes: [UInt8]
  /// Where the same file lies in the office, said where it is too large to send.
  package let location: String

  /// The name without any folder.
  package init(name: String, type: MediaType, bytes: [UInt8], location: String = "") {
    let last = HeaderText(name).text.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    self.name = HeaderText(last.isEmpty || last.allSatisfy { $0 == "." } ? "berkas" : last)
    self.type = type
    self.bytes = bytes
    self.location = location
  }
}
