import Foundation
import Testing

@testable import Archive

@Suite("A file that appears when it is complete")
struct AtomicFileTests {
  /// Runs `work` in a folder of its own.
  private func inFolder(_ work: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try work(folder)
  }

  @Test func `holds all bytes and leaves nothing beside it`() throws {
    try inFolder { folder in
      try AtomicFile.write([1, 2, 3], to: folder + "/a")
      #expect(try Array(Data(contentsOf: URL(filePath: folder + "/a"))) == [1, 2, 3])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    }
  }

  @Test func `is not there, and what was there stays, until it is committed`() throws {
    try inFolder { folder in
      try AtomicFile.write([1], to: folder + "/a")
      do {
        var file = try AtomicFile(path: folder + "/a")
        try file.write([2, 2])
        #expect(try Array(Data(contentsOf: URL(filePath: folder + "/a"))) == [1])
      }
      #expect(try Array(Data(contentsOf: URL(filePath: folder + "/a"))) == [1])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    }
  }

  @Test func `writes devices in place`() throws {
    try AtomicFile.write([1, 2, 3], to: "/dev/null")
    #expect(
      try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        != .typeRegular
    )
  }

  @Test func `says a full disk for what it is`() {
    #expect(throws: ArchiveWriteError.inputOutput(errno: ENOSPC)) {
      try AtomicFile.write([1], to: "/dev/full")
    }
  }

  @Test(arguments: zip(["/no/such/folder/a", "/tmp"], [ENOENT, EISDIR]))
  func `says why it cannot be made`(path: String, code: Int32) {
    #expect(throws: ArchiveWriteError.inputOutput(errno: code)) { try AtomicFile.write([], to: path) }
  }
}
