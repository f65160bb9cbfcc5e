import Glibc
import TestSupport
import Testing

@testable import Workspace

struct RunLockTests {
  @Test func `two watchers: the second one is told who holds the lock`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/kunci"
    let first = try RunLock(path: path)
    #expect(throws: RunLock.Failure.heldBy(getpid())) { _ = try RunLock(path: path) }
    _ = consume first
    #expect(throws: Never.self) { _ = try RunLock(path: path) }
  }

  @Test func `two watchers: a file that a dead one left locks nobody out`() throws {
    let folder = try TemporaryFolder()
    try folder.write("kunci", "4194304999999\n")
    #expect(throws: Never.self) { _ = try RunLock(path: "\(folder.path)/kunci") }
    #expect(try folder.read("kunci") == Array("\(getpid())\n".utf8))
  }

  @Test func `a lock that cannot be made is not held`() {
    #expect(throws: RunLock.Failure.refused(errno: ENOENT)) { _ = try RunLock(path: "/tidak/ada/kunci") }
  }
}
