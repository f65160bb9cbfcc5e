internal import Kinerja
internal import Pipeline
internal import Writers

/// What is wrong with the files of monthly progress, for results that have no place for it.
enum MonthlyNotice {
  /// One line for each error and warning; nil where there is none.
  static func text(_ monthly: LoadedMonthly, in language: Language) -> String? {
    let lines = monthly.files.flatMap { file in
      file.findings.filter { $0.severity > .info }.map { finding in
        let words = MessageCatalogue.render(finding, in: language)
        return "\(file.file): \(finding.code.rawValue) \(words.message) \(words.fix)"
      }
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
