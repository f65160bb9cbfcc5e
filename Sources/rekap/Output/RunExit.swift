internal import ArgumentParser
internal import Glibc
internal import Kinerja
internal import Pipeline
internal import Spreadsheet

/// The exit codes of the contract (design section 2).
enum RunExit {
  static let refused = ExitCode(1)
  static let unprocessed = ExitCode(2)
  static let configuration = ExitCode(65)
  static let inputMissing = ExitCode(66)
  static let internalError = ExitCode(70)
  static let cannotCreate = ExitCode(73)
  static let unreachable = ExitCode(69)
  static let inputOutput = ExitCode(74)
  static let held = ExitCode(75)
  static let noPermission = ExitCode(77)

  /// Findings that say a file could not be looked into at all.
  static let unprocessable: Set<FindingCode> = [.F01, .F09, .F11, .F13, .F14]

  /// What a file that cannot be opened ends with.
  static func code(for problem: UnreadableFile) -> ExitCode {
    switch problem {
    case .inputOutput(errno: ENOENT), .inputOutput(errno: ENOTDIR): inputMissing
    case .inputOutput(errno: EACCES): noPermission
    case .inputOutput: inputOutput
    default: unprocessed
    }
  }

  /// What a run over submissions and monthly reports ends with.
  static func code(for result: BatchResult) -> ExitCode? {
    let findings = result.submissions.flatMap(\.findings) + result.monthly.files.flatMap(\.findings)
    if findings.contains(where: { unprocessable.contains($0.code) }) { return unprocessed }
    if result.submissions.contains(where: { !$0.status.isAccepted }) { return refused }
    return result.monthly.files.contains(where: \.needsAction) ? refused : nil
  }
}
