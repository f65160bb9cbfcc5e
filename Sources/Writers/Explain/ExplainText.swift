package import Kinerja

/// Writes the explanation of a code, or the list of all codes, for a terminal.
package struct ExplainText {
  private static let width = 100

  private let language: Language
  private let style: TerminalStyle

  package init(language: Language = .indonesian, style: TerminalStyle = .plain) {
    self.language = language
    self.style = style
  }

  /// The page about one code.
  package func page(of code: FindingCode) -> [UInt8] {
    var text = heading(code, severity: code.severity) + "\n"
    text += "\(Words.level[language]): \(Words.weight(of: code.severity)[language])\n"
    guard let explanation = Explanation.of(code) else { return Array(text.utf8) }
    write(explanation.meaning, under: Words.meaning, to: &text)
    write(explanation.reason, under: Words.reason, to: &text)
    write(explanation.example, under: Words.example, to: &text)
    write(explanation.remedy, under: Words.remedy, to: &text)
    if !explanation.related.isEmpty {
      text += "\n" + style.mark(Words.related[language], .heading) + "\n"
      for related in explanation.related {
        text += "  \(related.rawValue)  \(MessageCatalogue.title(of: related, in: language))\n"
      }
    }
    return Array(text.utf8)
  }

  /// One line for each code.
  package func index() -> [UInt8] {
    var text = ""
    for code in FindingCode.allCases {
      let level = WrappedText.column(code.severity.word[language], width: 11)
      text += "\(code.rawValue)  \(style.mark(level, code.severity.emphasis)) "
      text += MessageCatalogue.title(of: code, in: language) + "\n"
    }
    return Array(text.utf8)
  }

  private func heading(_ code: FindingCode, severity: Severity) -> String {
    style.mark(code.rawValue, severity.emphasis) + " - "
      + style.mark(MessageCatalogue.title(of: code, in: language), .heading)
  }

  private func write(_ words: Phrase, under heading: Phrase, to text: inout String) {
    text += "\n" + style.mark(heading[language], .heading) + "\n"
    for line in WrappedText.lines(words[language], width: Self.width - 2) { text += "  \(line)\n" }
  }

  private enum Words {
    static let level = Phrase("Tingkat", "Level")
    static let meaning = Phrase("Artinya", "What it means")
    static let reason = Phrase("Mengapa penting", "Why it matters")
    static let example = Phrase("Contoh", "Example")
    static let remedy = Phrase("Cara memperbaiki", "How to mend it")
    static let related = Phrase("Lihat juga", "See also")

    static func weight(of severity: Severity) -> Phrase {
      switch severity {
      case .error:
        Phrase(
          "Kesalahan - laporan belum dapat masuk ke rekap",
          "Error - the report cannot go into the recap yet"
        )
      case .warning:
        Phrase(
          "Peringatan - laporan diterima dengan catatan",
          "Warning - the report is accepted with notes"
        )
      case .info:
        Phrase(
          "Info - untuk diketahui, tidak menghalangi laporan",
          "Info - good to know, does not hold up the report"
        )
      }
    }
  }
}
