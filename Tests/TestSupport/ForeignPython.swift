import Foundation

/// A Python that has the foreign spreadsheet programs; `scripts/setup-peers` makes one.
package enum ForeignPython {
  package static let path: String? = {
    let named = ProcessInfo.processInfo.environment["REKAP_PYTHON"]
    let candidates = [named, Fixture.packageRoot + "/.build-peers/bin/python3", "/usr/bin/python3"]
    return candidates.compactMap { $0 }.first { candidate in
      FileManager.default.isExecutableFile(atPath: candidate)
        && (try? run(candidate, ["-c", "import openpyxl, xlsxwriter, python_calamine"])) == 0
    }
  }()

  package static func run(_ path: String, _ arguments: [String]) throws -> Int32 {
    try ForeignProgram.run(path, arguments).status
  }

  package struct Refused: Error { package let reason: String }

  /// What openpyxl and calamine see in a workbook; a warning of theirs is an error unless it is waived.
  package static func view(of workbook: String, waivesWarnings: Bool = false) throws -> JSONTree {
    guard let path else { throw Refused(reason: "no Python") }
    let script = Fixture.packageRoot + "/scripts/read-workbook"
    let outcome = try ForeignProgram.run(
      path, [script, workbook] + (waivesWarnings ? ["--waive-warnings"] : []))
    guard outcome.status == 0 else { throw Refused(reason: outcome.errors) }
    return try JSONTree(outcome.output)
  }
}
