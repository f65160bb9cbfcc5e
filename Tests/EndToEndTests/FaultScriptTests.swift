import Foundation
import TestSupport
import Testing

/// The short form of what `make faults` shows; what is not there for it is said by the script.
@Suite(.serialized) struct FaultScriptTests {
  private static let notRun: Int32 = 77
  /// A sanitizer has threads, memory and system calls of its own.
  private static let isPlain = !Program.path.contains("-asan") && !Program.path.contains("-tsan")

  @Test(
    .enabled(if: isPlain),
    arguments: ["kill-sweep", "error-sweep", "power-cut", "two-watchers", "ten-thousand", "poison"])
  func `nothing is lost, taken twice or left behind`(name: String) throws {
    let streams = try TemporaryFolder()
    let output = try FileHandle(forWritingTo: URL(filePath: try streams.write("out")))
    let process = Process()
    process.executableURL = URL(filePath: "\(Fixture.packageRoot)/scripts/faults/\(name)")
    process.arguments = [Program.path, "--short"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    let said = String(decoding: try streams.read("out"), as: UTF8.self)
    #expect([0, Self.notRun].contains(process.terminationStatus), "\(said)")
  }
}
