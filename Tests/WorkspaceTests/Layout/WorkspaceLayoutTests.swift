import Testing

@testable import Workspace

struct WorkspaceLayoutTests {
  @Test(arguments: ["kinerja-2026", "kinerja-2026/", "kinerja-2026//"])
  func `a slash at the end makes no difference`(root: String) {
    #expect(WorkspaceLayout(root: root).inbox == "kinerja-2026/inbox")
  }

  @Test func `the root of the disk stays itself`() {
    #expect(WorkspaceLayout(root: "/").root == "/")
  }

  @Test func `a folder is made before what lies in it`() {
    let folders = WorkspaceLayout(root: "kerja").folders
    for (index, folder) in folders.enumerated() {
      let parent = folder.split(separator: "/").dropLast().joined(separator: "/")
      #expect(parent.isEmpty || folders[..<index].contains(parent), "\(folder)")
    }
  }
}
