import Foundation
import Glibc
import TestSupport
import Testing

/// Stopping a watch reaches every process of its group; the one that reads finishes the file in hand all the same.
struct ReadingSignalTests {
  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `the reading process outlasts the signal and ends with its input`(number: Int32) throws {
    let input = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["read-delivered"]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try !SignalMask.ignored.contains(number, process.processIdentifier) {
      usleep(1000)
    }
    kill(process.processIdentifier, number)
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }
}
