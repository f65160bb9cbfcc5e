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
