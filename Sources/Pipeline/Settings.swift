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
    case number, section, list, dayOfMonth, formula, scale, text, paper, limit
  }

  /// Counted from 1; nil where the whole file is meant.
  package let line: Int?
  package let reason: Reason
}
