internal import Kinerja

/// Colours on a terminal (ECMA-48, 8.3.117), or none.
package enum TerminalStyle: Sendable {
  case plain
  case ansi

  enum Emphasis: String {
    case heading = "1"
    case error = "1;31"
    case warning = "33"
    case info = "36"
    case good = "32"
    case faint = "2"
  }

  func mark(_ text: String, _ emphasis: Emphasis) -> String {
    switch self {
    case .plain: text
    case .ansi: "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m"
    }
  }
}

extension Severity {
  var emphasis: TerminalStyle.Emphasis {
    switch self {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}

extension SubmissionStatus {
  var emphasis: TerminalStyle.Emphasis {
    switch self {
    case .accepted: .good
    case .acceptedWithNotes: .warning
    case .rejected, .held: .error
    }
  }
}
