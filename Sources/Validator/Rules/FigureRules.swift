internal import Kinerja

/// B07–B12, B16, B17, B23, B24, H09: the reported figure itself.
enum FigureRules: RuleFamily {
  static func codes(in context: CheckContext) -> Set<FindingCode> {
    var codes: Set<FindingCode> = [.B07, .B08, .B10, .B11, .B12, .B16]
    // Only a workbook stores figures as text or as formulas.
    if context.submission.isWorkbook { codes.formUnion([.B09, .B17, .H09]) }
    if context.agreement.indicators.contains(where: { $0.direction == .predicate }) { codes.insert(.B23) }
    let columns = context.submission.columns
    if columns[.numerator] != nil, columns[.denominator] != nil { codes.insert(.B24) }
    return codes
  }

  static func check(_ context: CheckContext) -> [Finding] {
    context.rows.flatMap { row in
      [
        unreadable(row, context), ambiguous(row, context), storedAsText(row, context), fraction(row, context),
        negative(row, context), aboveMaximum(row, context), notWhole(row, context), formula(row, context),
        predicate(row, context), ratio(row, context),
      ].compactMap { $0 }
    }
  }

  private static func isExpected(_ row: IndicatorRow) -> Bool { row.value.target.isDue }

  private static func unreadable(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let figure = row.actual, isExpected(row) else { return nil }
    let unit: FindingArgument = .text(row.indicator.unitOfMeasure)
    switch figure.reading.outcome {
    case .unreadable(.noStoredValue):
      return context.finding(.H09, at: figure, of: row, ["formula": .text("=" + (figure.formula ?? ""))])
    case .unreadable(let reason):
      return context.finding(
        .B07, variant: reason.rawValue, at: figure, of: row, ["unit": unit],
        suggestions: figure.reading.suggestion.map { [$0] } ?? [])
    case .range, .bound: return context.finding(.B07, variant: "range", at: figure, of: row, ["unit": unit])
    default: return nil
    }
  }

  private static func ambiguous(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let figure = row.actual, let value = figure.reading.amount, let other = figure.reading.otherReading
    else {
      return nil
    }
    return context.finding(.B08, at: figure, of: row, ["value": .amount(value), "other": .amount(other)])
  }

  private static func storedAsText(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let figure = row.actual, let value = figure.reading.amount, figure.reading.isStoredAsText else {
      return nil
    }
    return context.finding(.B09, at: figure, of: row, ["value": .amount(value)])
  }

  private static func isPercentage(_ row: IndicatorRow) -> Bool {
    UnitOfMeasure(row.indicator.unitOfMeasure).kind == .percent
  }

  private static func fraction(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard isPercentage(row), let value = row.amount, !value.isZero, !value.isNegative,
      case .amount(let target) = row.value.target, target > Amount(1),
      let limit = target.multiplied(by: context.thresholds.fractionShare), value < limit
    else { return nil }
    let likely = value.multiplied(by: .hundred) ?? value
    return context.finding(
      .B10, at: row.actual, of: row,
      ["value": .amount(value), "target": .amount(target), "likely": .amount(likely)])
  }

  private static func negative(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let value = row.amount, value.isNegative, !row.indicator.mayBeNegative else { return nil }
    return context.finding(.B11, at: row.actual, of: row, ["value": .amount(value)])
  }

  private static func aboveMaximum(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let maximum = row.indicator.naturalMaximum, let value = row.amount, value > maximum else {
      return nil
    }
    return context.finding(.B12, at: row.actual, of: row, ["value": .amount(value)])
  }

  private static func notWhole(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard row.indicator.isCountedWhole, let value = row.amount, !value.isWhole else { return nil }
    return context.finding(
      .B16, at: row.actual, of: row, ["value": .amount(value), "unit": .text(row.indicator.unitOfMeasure)])
  }

  private static func formula(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let figure = row.actual, let formula = figure.formula, let value = figure.reading.amount else {
      return nil
    }
    return context.finding(
      .B17, at: figure, of: row, ["formula": .text("=" + formula), "value": .amount(value)])
  }

  private static func predicate(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard row.indicator.direction == .predicate, isExpected(row), row.value.state == .missing,
      let figure = row.actual
    else { return nil }
    switch figure.reading.outcome {
    case .predicate, .amount: break
    default: return nil
    }
    guard case .predicate(let agreed) = row.value.target else { return nil }
    let nearest = context.rules.predicateScales.nearest(to: figure.raw, against: agreed)
    return context.finding(
      .B23, at: figure, of: row, ["scale": .list(context.rules.predicateScales.labels(against: agreed))],
      suggestions: nearest)
  }

  private static func ratio(_ row: IndicatorRow, _ context: CheckContext) -> Finding? {
    guard let top = row.value.numerator, let bottom = row.value.denominator, !bottom.isZero,
      let value = row.amount,
      let ratio = top.divided(by: bottom)?
        .multiplied(by: UnitOfMeasure(row.indicator.unitOfMeasure).ratioFactor),
      let difference = ratio.subtracting(value), difference.magnitude > context.thresholds.ratioTolerance
    else { return nil }
    return context.finding(
      .B24, at: row.actual, of: row,
      [
        "ratio": .amount(ratio), "numerator": .amount(top), "denominator": .amount(bottom),
        "value": .amount(value),
      ])
  }
}
