import Testing

@testable import Pipeline

struct FileNamesTests {
  @Test(arguments: ["~$LKJ.xlsx", "masuk/~$a.xlsx", ".~lock.a.ods#", "~WRL0001.tmp"])
  func `marks of open files are no reports`(path: String) { #expect(FileNames.isLockFile(path)) }

  @Test(arguments: ["LKJ.xlsx", "~LKJ.xlsx", "a~$b.xlsx", "$a.xlsx", "~$dir/a.xlsx"])
  func `other names with such signs are`(path: String) { #expect(!FileNames.isLockFile(path)) }

  @Test(arguments: [
    ("a.sync-conflict-20260406-081000-ABCDEF.xlsx", true),
    ("a (Budi's conflicted copy 2026-04-06).xlsx", true),
    ("a (Salinan konflik Budi).xlsx", true), ("a (1).xlsx", false), ("a - Copy.xlsx", false),
  ])
  func `copies of synchronising programs`(path: String, isCopy: Bool) {
    #expect(FileNames.isConflictCopy(path) == isCopy)
  }

  @Test func `the name is what stands behind the last slash`() {
    #expect(FileNames.base("a/b/c.csv") == "c.csv")
    #expect(FileNames.base("c.csv") == "c.csv")
    #expect(FileNames.base("") == "")
  }
}
