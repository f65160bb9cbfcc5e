/// Why a CSV file was split at its delimiter and not at another.
package struct CSVDelimiterChoice: Equatable, Sendable {
  package enum Reason: String, Sendable {
    /// The file says so in its first line.
    case separatorLine = "separator_line"
    /// Every record looked at has the same number of fields.
    case everyRecordAgrees = "every_record_agrees"
    /// The largest block of records with the same number of fields; title and note lines are usual beside it.
    case someRecordsAgree = "some_records_agree"
    /// Delimiters occur, but so rarely or irregularly that they are taken for text: one column.
    case delimitersAreText = "delimiters_are_text"
    /// No delimiter occurs: one column.
    case nothingDelimits = "nothing_delimits"
  }

  package let reason: Reason
  /// Records looked at; blank lines are none.
  package let sampled: Int
  /// How many of them have `width` fields.
  package let agreeing: Int
  package let width: Int
  /// The delimiter that explains the text second best; nil where no other splits anything.
  package let runnerUp: UInt8?

  package init(_ reason: Reason, sampled: Int, agreeing: Int, width: Int, runnerUp: UInt8? = nil) {
    self.reason = reason
    self.sampled = sampled
    self.agreeing = agreeing
    self.width = width
    self.runnerUp = runnerUp
  }
}
