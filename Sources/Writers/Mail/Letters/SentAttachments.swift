/// The attachments that go with a mail, and those that are too large for it.
package struct SentAttachments: Sendable {
  package let files: [MailAttachment]
  package let left: [MailAttachment]

  /// In their order; one that does not fit is left out and named, and those after it are still tried.
  init(_ attachments: [MailAttachment], limit: Int) {
    var room = limit
    var files: [MailAttachment] = []
    var left: [MailAttachment] = []
    for file in attachments {
      if file.bytes.count <= room {
        room -= file.bytes.count
        files.append(file)
      } else {
        left.append(file)
      }
    }
    self.files = files
    self.left = left
  }

  func sentences(in language: Language) -> [String] {
    left.map { MailWords.tooLarge($0)[language] }
  }
}
