package import Foundation

/// A Python that has what a test compares with; `scripts/setup-peers` makes one.
package enum ForeignPython {
  /// With the foreign spreadsheet writers.
  package static let path: String? = find(importing: "openpyxl, xlsxwriter")
  /// With a mail server.
  package static let mailPath: String? = find(importing: "aiosmtpd.smtp")

  private static func find(importing modules: String) -> String? {
    let named = ProcessInfo.processInfo.environment["REKAP_PYTHON"]
    let candidates = [named, Fixture.packageRoot + "/.build-peers/bin/python3", "/usr/bin/python3"]
    return candidates.compactMap { $0 }.first { candidate in
      FileManager.default.isExecutableFile(atPath: candidate)
        && (try? run(candidate, ["-c", "import \(modules)"])) == 0
    }
  }

  package static func run(_ path: String, _ arguments: [String]) throws -> Int32 {
    try start(path, arguments, output: FileHandle.nullDevice)
  }

  /// What a script of the project prints; it must end well.
  package static func output(_ path: String, _ arguments: [String]) throws -> Data {
    let folder = try TemporaryFolder()
    let file = try FileHandle(forWritingTo: URL(filePath: try folder.write("out")))
    let status = try start(path, arguments, output: file)
    guard status == 0 else { throw Failure(arguments: arguments, status: status) }
    return Data(try folder.read("out"))
  }

  package struct Failure: Error {
    let arguments: [String]
    let status: Int32
  }

  private static func start(_ path: String, _ arguments: [String], output: FileHandle) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
