internal import Kinerja
internal import Pipeline
internal import Writers

/// What was written, for the person at the terminal.
struct FormSummary {
  let text: String

  init(_ result: FormResult, language: Language) {
    let period = result.forms.first.map { PeriodText.text($0.period, in: language) + ": " } ?? ""
    let count = result.forms.count
    var lines = [
      period
        + Phrase("\(count) formulir ditulis.", count == 1 ? "1 form written." : "\(count) forms written.")[
          language]
    ]
    let idle = result.forms.filter { form in
      !form.agreement.indicators.contains { $0.target(in: form.period.quarter).isDue }
    }
    if !idle.isEmpty {
      lines.append(
        Phrase("Tanpa target yang jatuh tempo", "Nothing due")[language] + ": " + Self.list(idle.map(\.unit)))
    }
    if !result.withoutAgreement.isEmpty {
      lines.append(
        Phrase("Tanpa formulir karena PK/RA belum ada", "No form, since there is no agreement")[language]
          + ": " + Self.list(result.withoutAgreement))
    }
    text = lines.joined(separator: "\n")
  }

  private static func list(_ units: [OfficeUnit]) -> String {
    units.map(\.code).joined(separator: ", ") + "."
  }
}
