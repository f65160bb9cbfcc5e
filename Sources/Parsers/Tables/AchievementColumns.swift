internal import Kinerja

/// Decides between the readings that a heading alone leaves open, by looking at its neighbours.
enum AchievementColumns {
  static func resolved(_ columns: [TableColumn]) -> [TableColumn] {
    let hasActual = columns.contains { column in
      guard let meaning = column.meaning, !meaning.isBareAchievement else { return false }
      if case .actual = meaning.field { return true }
      return false
    }
    let hasPercent = columns.contains { column in
      guard let meaning = column.meaning else { return false }
      if case .achievement = meaning.field { return true }
      return false
    }
    let firstBudget = columns.first { $0.meaning?.field == .budget }?.index
    return columns.map { column in
      guard var meaning = column.meaning else { return column }
      if meaning.isBareAchievement {
        resolveAchievement(&meaning, hasActual: hasActual, hasPercent: hasPercent)
      }
      if meaning.isBareActual, let firstBudget, column.index > firstBudget,
        columns.contains(where: { $0.index < firstBudget && isActual($0.meaning?.field) })
      {
        meaning.field = .budgetActual(nil)
      }
      return TableColumn(index: column.index, path: column.path, meaning: meaning, place: column.place)
    }
    .totalledOverQuarters()
  }

  private static func isActual(_ field: ReportField?) -> Bool {
    if case .actual = field { true } else { false }
  }

  /// "Capaian" is the figure itself where no "Realisasi" stands, or where a percentage stands beside it
  /// instead (domain rules 2.9.4).
  private static func resolveAchievement(_ meaning: inout HeadingMeaning, hasActual: Bool, hasPercent: Bool) {
    guard hasActual else { return }
    switch meaning.field {
    case .actual(let quarter): meaning.field = hasPercent ? .other : .achievement(quarter)
    case .cumulativeActual: meaning.field = .other
    default: break
    }
  }
}

extension [TableColumn] {
  /// Beside one column for each quarter, a realisasi without a quarter is their total.
  fileprivate func totalledOverQuarters() -> [TableColumn] {
    let quarters = Set(
      compactMap { column -> Quarter? in
        if case .actual(let quarter) = column.meaning?.field { quarter } else { nil }
      })
    guard quarters.count >= 2 else { return self }
    return map { column in
      guard var meaning = column.meaning, meaning.field == .actual(nil) else { return column }
      meaning.field = .cumulativeActual
      return TableColumn(index: column.index, path: column.path, meaning: meaning, place: column.place)
    }
  }
}
