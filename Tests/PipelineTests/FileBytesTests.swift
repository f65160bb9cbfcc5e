import Spreadsheet
import TestSupport
import Testing

@testable import Pipeline

struct FileBytesTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `bytes come with their hash`(text: String, sha256: String) throws {
    let folder = try TemporaryFolder()
    let file = try FileBytes(path: try folder.write("a.csv", text), limit: 100)
    #expect(file.bytes == Array(text.utf8))
    #expect(file.sha256 == sha256)
  }

  @Test func `files longer than one read are whole`() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<200_001).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try FileBytes(path: try folder.write("a", bytes), limit: 1 << 20).bytes == bytes)
  }

  @Test func `what cannot be read is said with the reason of the system`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: UnreadableFile.inputOutput(errno: 2)) {
      try FileBytes(path: folder.path + "/tidak-ada", limit: 100)
    }
    #expect(throws: UnreadableFile.inputOutput(errno: 21)) { try FileBytes(path: folder.path, limit: 100) }
  }

  @Test func `a file above the limit is refused by its size`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.csv", "123456")
    #expect(try FileBytes(path: path, limit: 6).bytes.count == 6)
    #expect(throws: UnreadableFile.limitExceeded(limit: "input_bytes", allowed: 5, met: 6)) {
      try FileBytes(path: path, limit: 5)
    }
  }
}
