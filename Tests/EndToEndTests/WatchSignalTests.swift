import Foundation
import Glibc
import TestSupport
import Testing

/// A watch that is told to stop finishes the file in hand and says so with exit code 0.
struct WatchSignalTests {
  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `a watch ends in order on the signal`(number: Int32) throws {
    let office = try SampleOffice.open()
    let watch = try Self.watch(office, by: Program.path, ["pantau"])
    kill(watch.processIdentifier, number)
    watch.waitUntilExit()
    #expect(watch.terminationReason == .exit)
    #expect(watch.terminationStatus == 0)
  }

  @Test func `a watch under nohup outlasts the terminal`() throws {
    let office = try SampleOffice.open()
    let watch = try Self.watch(office, by: "/usr/bin/nohup", [Program.path, "pantau"])
    #expect(try SignalMask.ignored.contains(SIGHUP, watch.processIdentifier))
    kill(watch.processIdentifier, SIGHUP)
    kill(watch.processIdentifier, SIGTERM)
    watch.waitUntilExit()
    #expect(watch.terminationReason == .exit)
    #expect(watch.terminationStatus == 0)
  }

  /// A running watch that has put up its handlers.
  private static func watch(_ office: TemporaryFolder, by program: String, _ arguments: [String]) throws
    -> Process
  {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: office.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try !SignalMask.caught.contains(SIGINT, process.processIdentifier) {
      usleep(1000)
    }
    return process
  }
}
