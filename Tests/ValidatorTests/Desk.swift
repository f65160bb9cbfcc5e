import Kinerja

@testable import Validator

extension Amount: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Writes `12` for an amount.
  public init(integerLiteral value: Int) { self.init(value) }
  /// Writes `12.5` for an amount.
  public init(floatLiteral value: Double) { self = Amount(value) ?? .zero }
}

extension Target: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Writes `12` for a target.
  public init(integerLiteral value: Int) { self = .amount(Amount(value)) }
  /// Writes `12.5` for a target.
  public init(floatLiteral value: Double) { self = .amount(Amount(floatLiteral: value)) }
}

extension FigureReading: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// Writes `12` for a plain figure.
  public init(integerLiteral value: Int) { self.init(.amount(Amount(value))) }
  /// Writes `12.5` for a plain figure.
  public init(floatLiteral value: Double) { self.init(.amount(Amount(floatLiteral: value))) }

  static let blank = FigureReading(.blank)
  static let dash = FigureReading(.dash(explanation: nil))

  func with(_ change: (inout FigureReading) -> Void) -> FigureReading {
    var copy = self
    change(&copy)
    return copy
  }
}

/// An indicator that is due in every quarter, of a percentage by default.
func agreed(
  _ code: String = "I-1", name: String? = nil, unit: String = "%", direction: Direction = .higherIsBetter,
  accumulation: Accumulation = .lastValue, annual: Target = 80, quarterly: Target = 80, budget: Amount? = nil
) -> Indicator {
  Indicator(
    code: code, name: name ?? "Indikator \(code)", unitOfMeasure: unit, direction: direction,
    accumulation: accumulation,
    annualTarget: annual,
    quarterTargets: Dictionary(uniqueKeysWithValues: Quarter.allCases.map { ($0, quarterly) }),
    budget: budget)
}

/// The column in which a field stands in all reports of these tests.
private func column(of field: ReportField) -> String {
  switch field {
  case .code: "A"
  case .indicator: "B"
  case .unitOfMeasure: "C"
  case .annualTarget: "D"
  case .quarterTarget: "E"
  case .actual(nil): "F"
  case .achievement: "G"
  case .annualAchievement: "H"
  case .budget: "I"
  case .budgetActual: "J"
  case .hindering: "K"
  case .followUp: "L"
  case .evidence: "M"
  case .physicalProgress: "N"
  case .remarks: "O"
  default: "Z"
  }
}

/// A row of a report with its realisasi, further figures and words.
///
/// Without a name or code of its own it has those agreed.
func row(
  _ indicator: Indicator, _ actual: FigureReading?, _ figures: [ReportField: FigureReading] = [:],
  texts: [ReportField: String] = [:], line: Int = 9, formula: String? = nil, raw: String = "?"
) -> ReportedRow {
  var words: [ReportField: String] = [.code: indicator.code, .indicator: indicator.name]
  words.merge(texts) { _, given in given }
  return row(
    matching: .byCode(indicator), actual, figures, texts: words, line: line, formula: formula, raw: raw)
}

func row(
  matching match: RowMatch, _ actual: FigureReading?, _ figures: [ReportField: FigureReading] = [:],
  texts: [ReportField: String], line: Int = 9, formula: String? = nil, raw: String = "?"
) -> ReportedRow {
  var readings = figures
  readings[.actual(nil)] = actual
  func place(_ field: ReportField) -> Place { Place(sheet: "TW", cell: column(of: field) + String(line)) }
  return ReportedRow(
    match: match,
    texts: Dictionary(
      uniqueKeysWithValues: texts.map { ($0, ReportedText(place: place($0), heading: "\($0)", text: $1)) }),
    figures: Dictionary(
      uniqueKeysWithValues: readings.map { field, reading in
        let own = field == .actual(nil)
        return (
          field,
          ReportedFigure(
            place: place(field), heading: "\(field)", raw: raw, reading: reading, formula: own ? formula : nil
          )
        )
      }))
}

/// A desk at which reports of unit `U` for 2026 are checked.
struct Desk {
  static let unit = OfficeUnit(code: "U", name: "Unit U")

  var indicators: [Indicator]
  var quarter = Quarter.second
  var columns: Set<ReportField> = [.hindering, .evidence, .budgetActual(nil)]
  var totals: [ReportedTotal] = []
  var history: [Quarter: CheckedSubmission] = [:]
  var received: ReceiptTime?
  var monthly = MonthlyReports([])
  var findings: [Finding] = []

  init(_ indicators: Indicator...) { self.indicators = indicators }

  static func period(_ quarter: Quarter) -> QuarterPeriod { QuarterPeriod(year: 2026, quarter: quarter) }

  var checker: SubmissionChecker {
    let agreement = Agreement(
      unit: "U", validFrom: Self.period(.first), indicators: indicators, files: ["pk/PK 2026.xlsx"],
      isRevision: false)
    return SubmissionChecker(
      agreements: AgreementBook([agreement]), rules: CalculationRules(), monthly: monthly)
  }

  func submission(_ rows: [ReportedRow], file: String = "a.xlsx", sha256: String = "00") -> Submission {
    Submission(
      file: file, sha256: sha256, isWorkbook: true, unit: Self.unit, period: Self.period(quarter),
      columns: Dictionary(
        uniqueKeysWithValues: columns.map { ($0, Place(sheet: "TW", cell: column(of: $0) + "8")) }),
      rows: rows, totals: totals, findings: findings, isReadable: true)
  }

  func check(_ rows: ReportedRow...) -> CheckedSubmission {
    checker.check(
      submission(rows), revision: 1, received: received,
      history: SubmissionHistory(
        Dictionary(uniqueKeysWithValues: history.map { (Self.period($0), $1) })))
  }

  /// The codes found, in order.
  func codes(_ rows: ReportedRow...) -> [FindingCode] {
    checker.check(
      submission(rows), revision: 1, received: received,
      history: SubmissionHistory(Dictionary(uniqueKeysWithValues: history.map { (Self.period($0), $1) }))
    ).findings.map(\.code)
  }

  /// This desk a quarter later, with what was accepted in the one before.
  func after(_ quarter: Quarter, _ rows: ReportedRow...) -> Desk {
    var before = self
    before.quarter = quarter
    let checked = before.checker.check(before.submission(rows), revision: 1, received: nil, history: .none)
    var later = self
    later.history[quarter] = checked
    later.quarter = Quarter(rawValue: quarter.rawValue + 1) ?? .fourth
    return later
  }
}
