import Foundation

/// A Python that has the foreign spreadsheet writers; `scripts/setup-peers` makes one.
package enum ForeignPython {
  package static let path: String? = {
    let named = ProcessInfo.processInfo.environment["REKAP_PYTHON"]
    let candidates = [named, Fixture.packageRoot + "/.build-peers/bin/python3", "/usr/bin/python3"]
    return candidates.compactMap { $0 }.first { candidate in
      FileManager.default.isExecutableFile(atPath: candidate)
        && (try? run(candidate, ["-c", "import openpyxl, xlsxwriter"])) == 0
    }
  }()

  package static func run(_ path: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
