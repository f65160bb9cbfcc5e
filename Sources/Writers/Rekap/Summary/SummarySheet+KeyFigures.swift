internal import Kinerja
internal import Spreadsheet

/// Five figures that answer first: reports, achievement, failures, money, and money against time or performance.
extension SummarySheet {
  private struct Tile {
    let label: Phrase
    var value: CellContent
    var isCount = false
    let note: String
  }

  mutating func putKeyFigures(at top: Int) {
    let tiles = [receivedTile, averageTile, lowTile, absorptionTile, comparisonTile]
    for (columns, tile) in zip(SummaryGrid.tiles, tiles) {
      canvas.put(.text(input.text(tile.label)), row: top, columns, style: styles.tileLabel)
      canvas.put(
        tile.value, row: top + 1, columns, style: tile.isCount ? styles.tileCount : styles.tilePercent)
      canvas.put(.text(tile.note), row: top + 2, columns, style: styles.tileNote)
    }
    canvas.raise(top, to: 15)
    canvas.raise(top + 1, to: 22)
    canvas.raise(top + 2, to: 14)
  }

  private var receivedTile: Tile {
    let share =
      Amount(totals.received * 100).divided(by: Amount(totals.due)).map {
        NumberText.rounded($0, in: input.language)
      } ?? "-"
    return Tile(
      label: SummaryLabels.received, value: .number(Double(totals.received)), isCount: true,
      note: input.text(SummaryLabels.ofReports(totals.due, share: share)))
  }

  private var averageTile: Tile {
    guard let percent = totals.average.percent else {
      return Tile(
        label: SummaryLabels.average, value: .text("-"), note: input.text(SummaryLabels.nothingComputed))
    }
    return Tile(
      label: SummaryLabels.average,
      value: .formula("\(unitsCell(UnitColumns.average, rows.total))", result: .number(percent)),
      note: PlainText.oneLine(totals.average.category ?? ""))
  }

  private var lowTile: Tile {
    let bound = NumberText.text(low.bound, in: input.language)
    return Tile(
      label: SummaryLabels.low(bound), value: .number(Double(low.count)), isCount: true,
      note: input.text(
        SummaryLabels.ofComputed(grouped(totals.average.count), all: grouped(totals.indicators))))
  }

  private var absorptionTile: Tile {
    guard let known = totals.budget.known, let all = totals.budget.budget else {
      return Tile(
        label: SummaryLabels.absorption, value: .text("-"), note: input.text(SummaryLabels.noBudget))
    }
    return Tile(
      label: SummaryLabels.absorption,
      value: .formula("\(unitsCell(columns.share, shareRow))", result: .number(known.share.cellNumber)),
      note: input.text(
        SummaryLabels.ofBudget(
          NumberText.text(known.budget, in: input.language), all: NumberText.text(all, in: input.language))))
  }

  /// Half a year's money against a whole year's is no comparison, so before its end the time is what counts.
  private var comparisonTile: Tile {
    guard case .year = input.period else {
      let quarters = input.period.quarters.last?.quarter.rawValue ?? 0
      return Tile(
        label: SummaryLabels.elapsed, value: .number(Double(quarters * 25)), isCount: true,
        note: input.text(SummaryLabels.elapsedNote))
    }
    guard let percent = totals.average.percent, let known = totals.budget.known else {
      return Tile(label: SummaryLabels.gap, value: .text("-"), note: input.text(SummaryLabels.gapNote))
    }
    return Tile(
      label: SummaryLabels.gap,
      value: .formula(
        "\(unitsCell(UnitColumns.average, rows.total))-\(unitsCell(columns.share, shareRow))",
        result: .number(percent - known.share.cellNumber)),
      note: input.text(SummaryLabels.gapNote))
  }

  /// Where not all is known the sheet of units has a second row for what is.
  var shareRow: Int { rows.total + (totals.budget.isPartial ? 1 : 0) }

  func unitsCell(_ column: Int, _ row: Int) -> String {
    "\(SheetName.quoted(input.text(RekapLabels.unitsSheet)))!\(CellReference(row: row, column: column))"
  }

  func grouped(_ count: Int) -> String { NumberText.text(Amount(count), in: input.language) }
}
