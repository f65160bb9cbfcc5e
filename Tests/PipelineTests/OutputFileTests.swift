import TestSupport
import Testing

@testable import Pipeline

struct OutputFileTests {
  @Test func `a file is written whole and replaces the one before`() throws {
    let folder = try TemporaryFolder()
    try OutputFile.write(Array("lama".utf8), to: folder.path + "/a.json")
    try OutputFile.write(Array("baru".utf8), to: folder.path + "/a.json")
    #expect(try folder.read("a.json") == Array("baru".utf8))
    #expect(folder.names == ["a.json"])
  }

  @Test func `where nothing can be written nothing is left`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: RunProblem.self) { try OutputFile.write([1], to: folder.path + "/tidak/ada/a.json") }
    try folder.write("penuh", "x")
    #expect(throws: RunProblem.self) { try OutputFile.write([1], to: folder.path + "/penuh/a.json") }
    #expect(folder.names == ["penuh"])
  }

  @Test func `a folder is made once and may be there already`() throws {
    let folder = try TemporaryFolder()
    try OutputFile.makeFolder(folder.path + "/laporan")
    try OutputFile.makeFolder(folder.path + "/laporan")
    #expect(folder.names == ["laporan"])
    #expect(throws: RunProblem.self) { try OutputFile.makeFolder(folder.path + "/a/b/c") }
  }

  @Test func `a file in place of the folder is said`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("laporan")
    #expect(throws: RunProblem.self) { try OutputFile.makeFolder(file) }
  }
}
