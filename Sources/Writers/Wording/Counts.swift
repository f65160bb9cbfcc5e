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

  /// `38 indikator diperiksa, 36 jatuh tempo, 35 terbaca.`
  static func indicators(_ checked: Int, due: Int, read: Int, in language: Language) -> String {
    switch language {
    case .indonesian: "\(checked) indikator diperiksa, \(due) jatuh tempo, \(read) berisi angka."
    case .english: "\(english(checked, "indicator")) checked, \(due) due, \(read) with a figure."
    }
  }

  static func english(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
