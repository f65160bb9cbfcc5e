import Foundation

/// A Python that has what a test compares with; `scripts/setup-peers` makes one.
package enum ForeignPython {
  /// With the foreign spreadsheet programs.
  package static let path: String? = find(importing: "openpyxl, xlsxwriter, python_calamine")
  /// With a mail server.
  package static let mailPath: String? = find(importing: "aiosmtpd.smtp")

  package struct Refused: Error { package let reason: String }

  private static func find(importing modules: String) -> String? {
    let named = ProcessInfo.processInfo.environment["REKAP_PYTHON"]
    let candidates = [named, Fixture.packageRoot + "/.build-peers/bin/python3", "/usr/bin/python3"]
    return candidates.compactMap { $0 }.first { candidate in
      FileManager.default.isExecutableFile(atPath: candidate)
        && (try? run(candidate, ["-c", "import \(modules)"])) == 0
    }
  }

  package static func run(_ path: String, _ arguments: [String]) throws -> Int32 {
    try ForeignProgram.run(path, arguments).status
  }

  /// What a script of the project prints; it must end well.
  package static func output(_ path: String, _ arguments: [String]) throws -> [UInt8] {
    let outcome = try ForeignProgram.run(path, arguments)
    guard outcome.status == 0 else { throw Refused(reason: outcome.errors) }
    return outcome.output
  }

  /// What openpyxl and calamine see in a workbook; a warning of theirs is an error unless it is waived.
  package static func view(of workbook: String, waivesWarnings: Bool = false) throws -> JSONTree {
    guard let path else { throw Refused(reason: "no Python") }
    let script = Fixture.packageRoot + "/scripts/read-workbook"
    return try JSONTree(output(path, [script, workbook] + (waivesWarnings ? ["--waive-warnings"] : [])))
  }
}
