import Kinerja
import Testing

/// What raises a code, and the nearest thing that does not.
struct CatalogueCase: Sendable, CustomTestStringConvertible {
  typealias Change = @Sendable (inout OfficeDesk) -> Void

  let code: FindingCode
  let severity: Severity
  let raises: Change
  let spares: Change

  init(
    _ code: FindingCode, _ severity: Severity? = nil, raises: @escaping Change,
    spares: @escaping Change = { _ in }
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.raises = raises
    self.spares = spares
  }

  var testDescription: String { code.rawValue }

  static let all =
    fileCases + headingCases + rowCases + figureCases + historyCases + budgetCases + targetCases

  /// Codes that a run over files cannot raise, and what raises them.
  static let elsewhere: [FindingCode: String] = [
    .F08: "a unit that sent nothing: known to the ledger of a workspace only",
    .F12: "a file still being written: seen by the watched inbox only",
    .F13: "a file at which the parser stopped: seen by the worker processes of the inbox only",
    .F20: "a closed period: known to the ledger of a workspace only",
  ]
}
