internal import Kinerja
internal import Spreadsheet

/// One row of the flat table: one indicator of one unit in one span.
struct DataRecord {
  let period: Period
  let unit: UnitRecap
  let indicator: IndicatorRecap
  /// Only the year as a whole has one.
  let comparison: YearComparison?

  /// The report that the figures come from; only a quarter has a single one.
  private var quarter: QuarterPeriod? {
    if case .quarter(let quarter) = period { quarter } else { nil }
  }

  private var submission: CheckedSubmission? { quarter.flatMap { unit.submissions[$0] } }
  private var value: CheckedValue? { quarter.flatMap { indicator.values[$0] } }

  func content(of column: DataColumn) -> CellContent {
    let agreed = indicator.indicator
    switch column {
    case .periode: return .text(period.code)
    case .jenisPeriode: return .text(period.kind)
    case .kodeUnit: return text(unit.unit.code)
    case .unit: return text(unit.unit.name)
    case .kode: return text(agreed.code)
    case .indikator: return text(agreed.name)
    case .sasaran: return text(agreed.objective)
    case .satuan: return text(agreed.unitOfMeasure)
    case .arah: return .text(agreed.direction.rawValue)
    case .akumulasi: return .text(agreed.accumulation.rawValue)
    case .target: return target(indicator.standing.target)
    case .realisasi: return actual(indicator.standing.actual)
    case .capaian: return number(indicator.standing.achievement.percent)
    case .kategori: return text(indicator.category)
    case .keadaan: return text(value?.state.rawValue)
    case .alasan: return text(indicator.standing.achievement.reason?.rawValue)
    case .lengkap: return .bool(indicator.isComplete)
    case .triwulanBelum: return text(indicator.missingQuarters.map(\.code).joined(separator: " "))
    case .targetTahun: return target(indicator.annualTarget)
    case .targetSampai: return target(indicator.toDate.target)
    case .realisasiSampai: return actual(indicator.toDate.actual)
    case .capaianSampai: return number(indicator.toDate.achievement.percent)
    case .capaianTahun: return number(indicator.achievementOfYear.percent)
    case .tambahanTarget: return indicator.increment.map { target($0.target) } ?? .blank
    case .tambahanRealisasi: return indicator.increment.map { actual($0.actual) } ?? .blank
    case .pagu: return number(indicator.budget)
    case .realisasiAnggaran: return number(indicator.budgetActualToDate)
    case .status: return text(quarter.flatMap { unit.status[$0]?.rawValue })
    case .berkas: return text(submission?.file)
    case .lembar: return text(value?.place?.sheet)
    case .sel: return text(value?.place?.cell)
    case .kiriman: return submission.map { .number(Double($0.revision)) } ?? .blank
    case .sha256: return text(submission?.sha256)
    case .targetRenstra: return comparison?.strategic.map { target($0.target) } ?? .blank
    case .capaianRenstra: return number(comparison?.strategic?.achievement.percent)
    case .realisasiTahunLalu: return actual(comparison?.lastYear?.standing.actual)
    case .capaianTahunLalu: return number(comparison?.lastYear?.standing.achievement.percent)
    }
  }

  private func text(_ text: String?) -> CellContent {
    let line = text.map(PlainText.oneLine) ?? ""
    return line.isEmpty ? .blank : .text(line)
  }

  private func number(_ amount: Amount?) -> CellContent { amount.map { .number($0.cellNumber) } ?? .blank }

  private func target(_ target: Target) -> CellContent {
    switch target {
    case .amount(let amount): number(amount)
    case .range(let low, let high): .text("\(PlainDecimal.text(low))-\(PlainDecimal.text(high))")
    case .predicate(let label): text(label)
    case .notDue, .none: .blank
    }
  }

  private func actual(_ actual: Actual?) -> CellContent {
    switch actual {
    case .amount(let amount): number(amount)
    case .predicate(let label, score: _): text(label)
    case nil: .blank
    }
  }
}

extension Period {
  /// A stable word for the length of the span.
  fileprivate var kind: String {
    switch self {
    case .quarter: "triwulan"
    case .semester: "semester"
    case .year: "tahun"
    }
  }
}
