internal import Kinerja

/// The columns of a target file by what they hold.
struct AgreementColumns {
  private var byField: [ReportField: TableColumn] = [:]

  init(_ scan: TableScan, file: String) throws(AgreementProblem) {
    for column in scan.header.columns {
      guard let field = Self.field(of: column) else { continue }
      if let first = byField[field] {
        guard Self.isUnique(field) else { continue }
        throw .columnTwice(
          file: file, heading: column.heading, cells: [first.place.cell ?? "", column.place.cell ?? ""])
      }
      byField[field] = column
    }
    byField[.strategicTarget] = Self.strategicTarget(among: scan.header.columns)
  }

  /// In a target file a bare "TW I" is the target of that quarter and a bare "Target" that of the year.
  private static func field(of column: TableColumn) -> ReportField? {
    if let field = column.meaning?.field {
      switch field {
      case .other, .actual, .cumulativeActual, .achievement, .annualAchievement, .budgetActual: break
      case .quarterTarget(nil): return .annualTarget
      default: return field
      }
    }
    guard column.meaning == nil || column.meaning?.field == .other,
      let quarter = HeadingQuarter.quarter(in: column.leaf, underGroup: false)
    else { return nil }
    return .quarterTarget(quarter)
  }

  /// "Target akhir Renstra"; a lone "Target Renstra" without a year is the same.
  ///
  /// Of a row of years none is taken.
  private static func strategicTarget(among columns: [TableColumn]) -> TableColumn? {
    let candidates = columns.filter { column in
      guard column.meaning?.field == .other else { return false }
      let heading = HeadingText(column.heading)
      return heading.containsAny(["renstra", "rpjmd"]) && heading.contains("target")
        && !heading.containsAny(["realisasi", "capaian", "anggaran", "pagu", "rp"])
    }
    let ends = candidates.filter { HeadingText($0.heading).contains("akhir") }
    if let only = ends.first { return ends.count == 1 ? only : nil }
    guard let only = candidates.first, candidates.count == 1 else { return nil }
    return only.meaning?.year == nil ? only : nil
  }

  private static func isUnique(_ field: ReportField) -> Bool {
    switch field {
    case .annualTarget, .quarterTarget, .indicator, .code: true
    default: false
    }
  }

  subscript(field: ReportField) -> TableColumn? { byField[field] }

  var fields: Set<ReportField> { Set(byField.keys) }
  var hasQuarterTargets: Bool { Quarter.allCases.contains { byField[.quarterTarget($0)] != nil } }
}
