package import Kinerja
package import Spreadsheet
package import Validator
package import Writers

/// The choices of an office, as its settings file states them; what it leaves out keeps the default.
package struct Settings: Sendable {
  package var rules = CalculationRules()
  package var thresholds = CheckThresholds()
  package var office = OfficeProfile()
  /// What reading a file may cost.
  package var limits = Limits()
  package var inbox = InboxSettings()
  package var mail = MailSettings()

  package init() {}
}

/// Where staff drop files, and how long one must lie still.
package struct InboxSettings: Hashable, Sendable {
  /// Another folder than that of the workspace.
  package var folder: String?
  /// In seconds.
  package var quiet = 5

  package init() {}
}

/// Who sends and who receives mail beside the units.
package struct MailSettings: Hashable, Sendable {
  /// An address, or a name with an address in angle brackets; no mail is made without it.
  package var from = ""
  package var replyTo: String?
  /// The planning staff.
  package var staff: [String] = []
  /// Those to whom recaps and drafts go (SOP steps 5 and 8).
  package var officials: [String] = []

  package init() {}
}

/// What is wrong with a settings file, and in which line.
package struct SettingsProblem: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case notYAML(String)
    case unknownKey(String, known: [String])
    /// The value of a key is not of the kind named.
    case badValue(key: String, written: String, expected: Expected)
  }

  package enum Expected: String, Hashable, Sendable {
    case number, section, list, dayOfMonth, formula, scale, text, paper, limit, address
  }

  /// Counted from 1; nil where the whole file is meant.
  package let line: Int?
  package let reason: Reason
}
