internal import Kinerja
internal import Spreadsheet

/// The indicators that need the head's attention first.
extension SummarySheet {
  func writeLowest() throws(WorkbookWriteError) {
    let bound = NumberText.text(LowIndicator.bound(input.rules.scale), in: input.language)
    let below = "\(input.text(RekapLabels.below)) \(bound)"
    try section("\(input.text(RekapLabels.lowestSection)) (\(below))")
    try row(height: 17) { pen throws(WorkbookWriteError) in
      try pen.text(input.text(RekapLabels.number), at: SummaryLayout.number, style: styles.head)
      try pen.text(input.text(RekapLabels.unit), at: SummaryLayout.code, style: styles.head)
      try pen.merged(.text(input.text(RekapLabels.indicator)), layout.lowIndicator, style: styles.head)
      try pen.merged(.text(input.text(RekapLabels.target)), layout.lowTarget, style: styles.head)
      try pen.merged(.text(input.text(RekapLabels.actual)), layout.lowActual, style: styles.head)
      try pen.text(input.text(RekapLabels.achievement), at: layout.lowAchievement, style: styles.head)
      try pen.merged(.text(input.text(RekapLabels.category)), layout.lowCategory, style: styles.head)
    }
    if lowest.isEmpty {
      try row { pen throws(WorkbookWriteError) in
        try pen.merged(.text(input.text(RekapLabels.noneBelow)), layout.table, style: styles.text)
      }
    }
    for (index, indicator) in lowest.enumerated() { try write(indicator, number: index + 1) }
  }

  private func write(_ low: LowIndicator, number: Int) throws(WorkbookWriteError) {
    let agreed = low.recap.indicator
    let name = PlainText.oneLine("\(agreed.code) \(agreed.name) (\(agreed.unitOfMeasure))")
    let height = TextHeight.points(of: name, width: layout.lowIndicatorWidth)
    let (target, targetStyle) = shown(low.recap.standing.target)
    let (actual, actualStyle) = shown(low.recap.standing.actual)
    try row(height: height) { pen throws(WorkbookWriteError) in
      try pen.write(.number(Double(number)), at: SummaryLayout.number, style: styles.count)
      try pen.text(PlainText.oneLine(low.unit.code), at: SummaryLayout.code, style: styles.textCentered)
      try pen.merged(.text(name), layout.lowIndicator, style: styles.text)
      try pen.merged(target, layout.lowTarget, style: targetStyle)
      try pen.merged(actual, layout.lowActual, style: actualStyle)
      try pen.write(.number(low.percent.cellNumber), at: layout.lowAchievement, style: styles.percentStrong)
      try pen.merged(
        .text(low.recap.category ?? ""), layout.lowCategory, style: categoryStyle(low.recap.category))
    }
  }

  private func shown(_ target: Target) -> (CellContent, StyleID) {
    if case .amount(let amount) = target { return shown(amount) }
    return (.text(NumberText.text(target, in: input.language) ?? "-"), styles.textCentered)
  }

  private func shown(_ actual: Actual?) -> (CellContent, StyleID) {
    if case .amount(let amount) = actual { return shown(amount) }
    return (.text(actual?.ratingText(in: input.language) ?? "-"), styles.textCentered)
  }

  private func shown(_ amount: Amount) -> (CellContent, StyleID) {
    (.number(amount.cellNumber), styles.figure(decimals: amount.shownDecimals))
  }
}
