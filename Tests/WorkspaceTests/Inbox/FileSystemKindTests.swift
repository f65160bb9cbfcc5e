import Testing

@testable import Workspace

struct FileSystemKindTests {
  @Test(
    arguments: [
      (0xEF53, "ext4", FileSystemKind.Reach.local), (0x0102_1994, "tmpfs", .local), (0x6969, "nfs", .network),
      (0xFF53_4D42, "cifs", .network), (0xFE53_4D42, "smb3", .network), (0x6573_5546, "fuse", .fuse),
      (0x1234, "0x1234", .unknown),
    ] as [(UInt32, String, FileSystemKind.Reach)])
  func `no events at all: the kind of file system says whether there are some`(
    magic: UInt32, name: String, reach: FileSystemKind.Reach
  ) {
    let kind = FileSystemKind(magic: magic)
    #expect(kind.name == name)
    #expect(kind.reach == reach)
    #expect(kind.reportsEvents == (reach == .local))
  }

  @Test func `the kernel's own file system is known`() throws {
    // procfs is nobody's inbox and in no list.
    #expect(try FileSystemKind(path: "/proc").name == "0x9fa0")
    #expect(throws: SystemError.self) { try FileSystemKind(path: "/tidak/ada") }
  }
}
