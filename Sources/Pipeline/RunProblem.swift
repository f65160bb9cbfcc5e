package import Kinerja
package import Parsers
package import Spreadsheet

/// Why a run cannot go on: an error, not a finding.
package enum RunProblem: Error, Sendable {
  case inputMissing(String)
  case notReadable(path: String, errno: Int32)
  case settingsUnreadable(path: String, UnreadableFile)
  case settings(path: String, SettingsProblem)
  case unitFileUnreadable(path: String, UnreadableFile)
  case unitList(path: String, UnitListProblem)
  case targetFileUnreadable(path: String, UnreadableFile)
  case targets(AgreementProblem)
  case receiptFileUnreadable(path: String, UnreadableFile)
  case receiptList(path: String, ReceiptListProblem)
  case noInput
  /// Several quarters came and the caller did not say which period is wanted.
  case periodOpen([QuarterPeriod])
  /// Codes that are not in the list of units.
  case unitUnknown(String, known: [String])
  /// No unit of the run has an agreement for the quarter.
  case agreementMissing([String], QuarterPeriod)
  /// A form with other content, perhaps filled in, lies where one is to be written.
  case outputExists(String)
  /// A defect of the program, not of its input.
  case broken(String)
  case cannotWrite(path: String, errno: Int32)
}
