import TestSupport
import Testing

@testable import Pipeline

struct InputFilesTests {
  private func names(_ found: [String], in folder: TemporaryFolder) -> [String] {
    found.map { String($0.dropFirst(folder.path.count + 1)) }
  }

  @Test func `a folder stands for all that lies in it, by name`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.csv", "a/2.xlsx", "a/1.xlsx", "a/dalam/3.csv", "B.csv"] { try folder.write(name) }
    #expect(
      names(try InputFiles.find([folder.path]), in: folder)
        == ["B.csv", "a/1.xlsx", "a/2.xlsx", "a/dalam/3.csv", "b.csv"])
    #expect(try InputFiles.find([folder.path + "/"]).count == 5)
  }

  @Test func `each file comes once, in the order given`() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write("1.csv")
    let two = try folder.write("2.csv")
    #expect(try InputFiles.find([two, folder.path, one]) == [two, one])
  }

  @Test func `what programs leave behind is passed over, lock files are not`() throws {
    let folder = try TemporaryFolder()
    for name in ["Thumbs.db", "desktop.ini", ".DS_Store", "__MACOSX/x.csv", ".~lock.a.xlsx#", "~$a.xlsx"] {
      try folder.write(name)
    }
    #expect(names(try InputFiles.find([folder.path]), in: folder) == [".~lock.a.xlsx#", "~$a.xlsx"])
  }

  @Test func `what is not there is said`() {
    #expect(throws: RunProblem.self) { try InputFiles.find(["/tidak/ada.csv"]) }
    #expect(throws: Never.self) { try InputFiles.find([]) }
  }

  @Test func `names of any letters are found`() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 240) + " ñ – 1.csv"
    try folder.write(name)
    #expect(names(try InputFiles.find([folder.path]), in: folder) == [name])
  }
}
