internal import Kinerja

/// Counted things in words: `3 kesalahan, 1 peringatan, 0 info`.
struct Counts: Hashable, Sendable {
  var errors = 0
  var warnings = 0
  var infos = 0

  init(_ findings: some Sequence<Finding>) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }

  func sentence(in language: Language) -> String {
    switch language {
    case .indonesian: "\(errors) kesalahan, \(warnings) peringatan, \(infos) info"
    case .english:
      [
        Self.english(errors, "error"), Self.english(warnings, "warning"), "\(infos) info",
      ].joined(separator: ", ")
    }
  }

  /// `1 peringatan, 2 info.`, where there are no errors to name.
  func noteSentence(in language: Language) -> String {
    switch language {
    case .indonesian: "\(warnings) peringatan, \(infos) info."
    case .english: "\(Self.english(warnings, "warning")), \(infos) info."
    }
  }

  /// How many indicators were looked at.
  static func indicators(_ checked: Int, in language: Language) -> String {
    switch language {
    case .indonesian: "\(checked) indikator diperiksa."
    case .english: "\(english(checked, "indicator")) checked."
    }
  }

  /// How many of them were due, and how many have a figure.
  static func progress(due: Int, read: Int, in language: Language) -> String {
    switch language {
    case .indonesian: "\(due) jatuh tempo, \(read) berisi realisasi."
    case .english: "\(due) due, \(read) with a figure."
    }
  }

  static func english(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
