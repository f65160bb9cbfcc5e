internal import Kinerja

/// Tells a quarterly report from other forms that land in the inbox (finding F18).
enum FormRecogniser {
  enum Form: String { case monthly, agreement, annual, other }

  /// The form of a table that is not a quarterly report; nil where it may be one.
  static func otherForm(titles: [String], table: TableScan) -> Form? {
    let title = titles.joined(separator: " ").lowercased()
    let headings = table.header.columns.map { HeadingText($0.heading) }
    if headings.contains(where: { $0.contains(phrase: "bulan ini") }) { return .monthly }
    let namesQuarter = titles.contains { !QuarterText($0).mentions.isEmpty }
    if !namesQuarter, title.contains("bulanan") || title.contains("bulan :") || title.contains("bulan:") {
      return .monthly
    }
    let hasActual = table.header.columns.contains { column in
      switch column.meaning?.field {
      case .actual, .cumulativeActual, .achievement, .annualAchievement: true
      default: false
      }
    }
    guard !hasActual else { return nil }
    if title.contains("perjanjian kinerja") || title.contains("rencana aksi")
      || title.contains("penetapan kinerja")
    {
      return .agreement
    }
    return nil
  }
}
