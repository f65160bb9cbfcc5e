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
    let name = PlainText.oneLine("\(agreed.code)  \(agreed.name)")
    let unitOfMeasure = PlainText.oneLine(agreed.unitOfMeasure)
    func measured(_ text: String?) -> String { text.map { "\($0) \(unitOfMeasure)" } ?? "-" }
    let target = measured(NumberText.text(low.recap.standing.target, in: input.language))
    let actual = measured(low.recap.standing.actual?.text(in: input.language))
    let targetWidth = layout.lowTarget.reduce(0) { $0 + layout.width(of: $1) }
    let height = [
      TextHeight.points(of: name, width: layout.lowIndicatorWidth),
      TextHeight.points(of: target, width: targetWidth), TextHeight.points(of: actual, width: targetWidth),
      15,
    ].max()
    try row(height: height ?? 15) { pen throws(WorkbookWriteError) in
      try pen.write(.number(Double(number)), at: SummaryLayout.number, style: styles.count)
      try pen.text(PlainText.oneLine(low.unit.code), at: SummaryLayout.code, style: styles.textCentered)
      try pen.merged(.text(name), layout.lowIndicator, style: styles.text)
      try pen.merged(.text(target), layout.lowTarget, style: styles.textCentered)
      try pen.merged(.text(actual), layout.lowActual, style: styles.textCentered)
      try pen.write(.number(low.percent.cellNumber), at: layout.lowAchievement, style: styles.percentStrong)
      try pen.merged(
        .text(low.recap.category ?? ""), layout.lowCategory, style: categoryStyle(low.recap.category))
    }
  }
}

extension Actual {
  /// As a reader writes it.
  fileprivate func text(in language: Language) -> String? {
    switch self {
    case .amount(let amount): NumberText.text(amount, in: language)
    case .predicate: ratingText(in: language)
    }
  }
}
