package import Kinerja

/// Writes a recap as data, schema `rekap.recap/1`.
package struct RecapJSON {
  private let layout: JSONLayout

  package init(layout: JSONLayout = .compact) {
    self.layout = layout
  }

  package func document(of recap: Recap) -> [UInt8] {
    JSONWriter.document(layout) { write(recap, to: $0) }
  }

  private func write(_ recap: Recap, to json: JSONObject) {
    let quarters = recap.period.quarters
    json.member("schema", "rekap.recap/1")
    json.member("period", recap.period.code)
    json.member("quarters", quarters.map(\.code))
    json.objects("units", of: recap.units) { json, unit in
      write(unit, period: recap.period, to: json)
    }
    write(recap.missing, as: "missing", of: recap.period, to: json)
    write(recap.rejected, as: "rejected", of: recap.period, to: json)
    write(recap.held, as: "held", of: recap.period, to: json)
    write(recap.unassignedFiles, as: "unassigned_files", of: recap.period, to: json)
  }

  /// A plain list for a quarter, an object by quarter for longer periods.
  private func write(
    _ lists: [QuarterPeriod: [String]],
    as name: String,
    of period: Period,
    to json: JSONObject
  ) {
    if case .quarter(let quarter) = period {
      json.member(name, lists[quarter] ?? [])
      return
    }
    json.object(name) { json in
      for quarter in period.quarters { json.member(quarter.code, lists[quarter] ?? []) }
    }
  }

  private func write(_ unit: UnitRecap, period: Period, to json: JSONObject) {
    json.member("unit", unit.unit.code)
    json.member("name", unit.unit.name)
    json.object("status") { json in
      for quarter in period.quarters { json.member(quarter.code, unit.status[quarter]?.rawValue) }
    }
    json.object("files") { json in
      for quarter in period.quarters { json.member(quarter.code, unit.submissions[quarter]?.file) }
    }
    json.object("average") { json in
      json.member("value", unit.average.percent.flatMap { JSONNumber($0) })
      json.member("count", unit.average.count)
      json.member("category", unit.average.category)
    }
    json.objects("indicators", of: unit.indicators) { json, indicator in
      write(indicator, period: period, to: json)
    }
  }

  private func write(_ recap: IndicatorRecap, period: Period, to json: JSONObject) {
    json.member("indicator", recap.indicator.code)
    json.member("target", recap.standing.target.json)
    json.member("actual", recap.standing.actual?.json)
    json.member("achievement", recap.standing.achievement.percent?.json)
    json.member("category", recap.category)
    json.member("reason", recap.standing.achievement.reason?.rawValue)
    json.member("complete", recap.isComplete)
    json.member("missing_quarters", recap.missingQuarters.map(\.code))
    json.member("annual_target", recap.annualTarget.json)
    if case .quarter(let quarter) = period {
      json.member("state", recap.values[quarter]?.state.rawValue)
      json.object("to_date") { json in
        json.member("target", recap.toDate.target.json)
        json.member("actual", recap.toDate.actual?.json)
        json.member("achievement", recap.toDate.achievement.percent?.json)
        json.member("achievement_annual", recap.achievementOfYear.percent?.json)
      }
      json.member("budget", recap.budget?.json)
      json.member("budget_actual_to_date", recap.budgetActualToDate?.json)
    }
    if let increment = recap.increment {
      json.object("increment") { json in
        json.member("target", increment.target.json)
        json.member("actual", increment.actual?.json)
      }
    }
  }
}
