internal import Kinerja

/// The values of one finding as texts, by the names that the catalogue uses.
struct FindingValues {
  let finding: Finding
  let language: Language

  /// Longer values are cut inside a sentence; the whole value stands beside it, under "Tertulis".
  private static let longestValue = 60
  /// Results in percent, shown with two decimals.
  private static let percentages: Set<String> = ["achievement", "change", "computed", "ratio", "share"]
  /// More candidates than this confuse more than they help.
  private static let suggestionLimit = 3

  func text(of name: Substring) -> String? {
    switch name {
    case "found": finding.found.flatMap(quotable)
    case "heading": finding.heading.flatMap(quotable)
    case "indicator": finding.indicator.flatMap(quotable)
    case "place": placeSentence
    case "cell": finding.place.cell
    case "sheet": finding.place.sheet.flatMap(quotable)
    case "suggestion": finding.suggestions.first.flatMap { quotable($0.value) }
    case "suggestions": suggestions
    case "remedy": remedy
    case "name" where finding.arguments["name"] == finding.found.map(FindingArgument.text): nil
    default: finding.arguments[String(name)].flatMap { text(of: $0, named: name) }
    }
  }

  /// `TW II!E14, kolom Realisasi, indikator SD-03`.
  var placeSentence: String {
    var parts: [String] = []
    let sheet = finding.place.sheet.flatMap(quotable)
    switch (sheet, finding.place.cell) {
    case (let sheet?, let cell?): parts.append("\(sheet)!\(cell)")
    case (let sheet?, nil): parts.append("\(ReportWords.sheet[language]) \(sheet)")
    case (nil, let cell?): parts.append("\(ReportWords.cell[language]) \(cell)")
    case (nil, nil): break
    }
    if let heading = finding.heading.flatMap(quotable) {
      parts.append("\(ReportWords.column[language]) \(heading)")
    }
    if let indicator = finding.indicator.flatMap(quotable) {
      parts.append("\(ReportWords.indicator[language]) \(indicator)")
    }
    return parts.isEmpty ? ReportWords.wholeFile[language] : parts.joined(separator: ", ")
  }

  private var suggestions: String? {
    let values = finding.suggestions.prefix(Self.suggestionLimit).compactMap { quotable($0.value) }
    return values.isEmpty ? nil : Listing.any(values.map { "“\($0)”" }, in: language)
  }

  /// How to save a file of the kind that was found.
  private var remedy: String? {
    guard case .text(let kind)? = finding.arguments["kind"] else { return nil }
    return FileWords.remedy(forKind: kind)[language]
  }

  private func text(of argument: FindingArgument, named name: Substring) -> String? {
    switch argument {
    case .text(let text): quotable(ArgumentWords.word(for: text, argument: name, in: language))
    case .list(let items): list(items, named: name)
    case .amount(let amount): self.amount(amount, named: name)
    case .target(let target): NumberText.text(target, in: language)
    case .period(let period): PeriodText.text(period, in: language)
    case .count(let count): NumberText.text(Amount(count), in: language)
    }
  }

  private func amount(_ amount: Amount, named name: Substring) -> String {
    if Self.percentages.contains(String(name)) { return NumberText.rounded(amount, in: language) }
    switch finding.code {
    // “1.500” read as 1.500 would say nothing.
    case .B08, .B09: return NumberText.ungrouped(amount, in: language)
    default: return NumberText.text(amount, in: language)
    }
  }

  private func list(_ items: [String], named name: Substring) -> String? {
    let words = items.compactMap { quotable(ArgumentWords.word(for: $0, argument: name, in: language)) }
    return words.isEmpty ? nil : Listing.all(words, in: language)
  }

  private func quotable(_ text: String) -> String? {
    let line = PlainText.oneLine(text)
    return line.isEmpty ? nil : PlainText.cut(line, to: Self.longestValue)
  }
}
