import Foundation

/// A program of others that is run and watched.
package enum ForeignProgram {
  package struct Outcome {
    package let status: Int32
    package let output: [UInt8]
    package let errors: String
  }

  package static func run(_ path: String, _ arguments: [String]) throws -> Outcome {
    // Through files, for a full pipe would stop the program.
    let streams = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: try streams.write("out")))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: try streams.write("err")))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try streams.read("out"),
      errors: String(decoding: try streams.read("err"), as: UTF8.self))
  }
}
