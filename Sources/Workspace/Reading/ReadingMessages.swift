package import Kinerja

/// What the reading process is told first: whom files may come from and what was agreed with them.
package struct ReadingContext: Codable, Sendable {
  package let units: [OfficeUnit]
  package let agreements: [Agreement]
  /// The limits of the settings by their names.
  package let limits: [String: Int]
  /// The first part of the paths of delivered files.
  package let inbox: String

  package init(units: [OfficeUnit], agreements: [Agreement], limits: [String: Int], inbox: String) {
    self.units = units
    self.agreements = agreements
    self.limits = limits
    self.inbox = inbox
  }
}

/// One file to read.
struct ReadingRequest: Codable, Sendable {
  /// Where the private copy lies.
  let copy: String
  /// The path under which it was delivered.
  let path: String
}

/// What was read from it, or what the operating system said when the copy was opened.
enum ReadingReply: Codable, Sendable {
  case submissions([Submission])
  case unreadable(errno: Int32)
}
