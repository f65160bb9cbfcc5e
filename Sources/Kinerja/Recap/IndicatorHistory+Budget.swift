extension IndicatorHistory {
  /// Realisasi anggaran from TW I to the end of the period.
  ///
  /// Figures to date stand as they are, figures of single quarters add up on what came before. Nil where the
  /// last quarter has no figure, or where a report that would have to be added did not come: part of a sum is
  /// not the sum. A report that leaves the figure of its quarter blank adds nothing.
  var budgetActualToDate: Amount? {
    guard entries.last?.value?.budgetActual != nil else { return nil }
    var toDate: Amount? = .zero
    for entry in entries {
      if let figure = entry.value?.budgetActual {
        toDate = entry.value?.budgetBasis == .quarter ? toDate?.adding(figure) : figure
      } else if entry.isGap {
        toDate = nil
      }
    }
    return toDate
  }
}
