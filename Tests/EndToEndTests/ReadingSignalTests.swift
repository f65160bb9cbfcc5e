import Foundation
import Glibc
import TestSupport
import Testing

/// Stopping a watch reaches every process of its group; the one that reads finishes the file in hand all the same.
struct ReadingSignalTests {
  @Test(arguments: [SIGTERM, SIGINT])
  func `the reading process outlasts the signal and ends with its input`(number: Int32) throws {
    let input = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["read-delivered"]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try !Self.ignores(number, process.processIdentifier) { usleep(1000) }
    kill(process.processIdentifier, number)
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }

  /// By the mask that the kernel shows (proc(5)).
  private static func ignores(_ number: Int32, _ process: Int32) throws -> Bool {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("SigIgn:") }
    let mask = line.flatMap { UInt64($0.dropFirst("SigIgn:".count).drop { $0 == "\t" }, radix: 16) } ?? 0
    return mask & (1 << UInt64(number - 1)) != 0
  }
}
