import Foundation
import Testing

@testable import Workspace

/// The taking end of `scripts/faults/smb-upload`, which starts smbd, uploads to it and judges what was taken.
struct SambaUploadTests {
  private static let folder = ProcessInfo.processInfo.environment["REKAP_SMB_FOLDER"]

  /// Everything that must arrive, by hash; it was written down before the first upload.
  private static func complete(in folder: String) throws -> Set<String> {
    Set(
      try String(contentsOfFile: "\(folder)/lengkap", encoding: .utf8).split(separator: "\n").map(String.init)
    )
  }

  @Test(.enabled(if: folder != nil, "run by scripts/faults/smb-upload"))
  func `still being written: over a real share nothing is taken before it is complete`() throws {
    let folder = try #require(Self.folder)
    let needed = try Self.complete(in: folder)
    var inbox = Inbox(path: "\(folder)/inbox")
    var book = SettlingBook()
    let staging = Staging(folder: "\(folder)/antrean")
    var watch = InboxWatch(path: inbox.path, kind: try FileSystemKind(path: inbox.path))
    var lastLooks = 30
    while lastLooks > 0 {
      // Some looks more after the last upload, so that what must stay has its chance to be taken wrongly.
      if FileManager.default.fileExists(atPath: "\(folder)/selesai") { lastLooks -= 1 }
      let scan = try inbox.scan(at: .now)
      let probe = FileProbe(inbox: inbox, sizeLimit: 25 << 20)
      let look = book.look(at: scan, now: .now) { probe.condition(of: $0, isKnownWhole: $1) }
      for file in look.settled where (try? staging.take(file.entry, from: inbox)) != nil {
        _ = InboxRemoval(inbox: inbox).remove(file.entry.path, matching: file.entry.identity)
      }
      _ = watch.wait(upTo: .seconds(1))
    }
    let taken = Set(try staging.contents().map(\.sha256))
    #expect(taken.isSuperset(of: needed))
    #expect(try inbox.scan(at: .now).entries.map(\.name.text) == ["putus.xlsx"])
  }
}
