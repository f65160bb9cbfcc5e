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

  /// What there is: `3 kesalahan, 1 info`, or a dash.
  func brief(in language: Language) -> String {
    let parts = [
      (errors, Phrase("\(errors) kesalahan", Self.english(errors, "error"))),
      (warnings, Phrase("\(warnings) peringatan", Self.english(warnings, "warning"))),
      (infos, Phrase("\(infos) info", "\(infos) info")),
    ]
    let told = parts.filter { $0.0 > 0 }.map { $0.1[language] }
    return told.isEmpty ? "-" : told.joined(separator: ", ")
  }

  /// `1 peringatan, 2 info.`, where there are no errors to name.
  func noteSentence(in language: Language) -> String {
    switch language {
    case .indonesian: "\(warnings) peringatan, \(infos) info."
    case .english: "\(Self.english(warnings, "warning")), \(infos) info."
    }
  }

  /// How many indicators were due, and how many have a figure.
  static func progress(due: Int, read: Int, in language: Language) -> String {
    switch language {
    case .indonesian: "\(due) indikator jatuh tempo, \(read) berisi realisasi."
    case .english: "\(english(due, "indicator")) due, \(read) with a figure."
    }
  }

  static func english(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
