internal import Kinerja
internal import Spreadsheet

/// Which columns the `Rekap` sheet has for a period, and how they are grouped.
struct RecapLayout {
  struct Group {
    let title: String
    let columns: ClosedRange<Int>
  }

  let columns: [RecapColumn]
  let groups: [Group]
  /// The column after those that say what the indicator is.
  let firstFigure: Int
  private let isLong: Bool
  private let places: [RecapColumn: Int]
  /// Explanations that nobody gave.
  private let blank: Set<RecapColumn>
  /// The columns that stay in sight: up to the name of the indicator.
  static let frozenColumns = 4

  init(_ input: RekapInput) {
    var columns: [RecapColumn] = [.number, .objective, .code, .indicator, .unitOfMeasure, .kind]
    // The group of a year begins with the same figure.
    if input.period.quarters.count < 4 { columns.append(.annualTarget) }
    firstFigure = columns.count
    var groups: [Group] = []
    func add(_ title: String, _ members: [RecapColumn]) {
      groups.append(Group(title: title, columns: columns.count...(columns.count + members.count - 1)))
      columns += members
    }
    let language = input.language
    let name = RekapLabels.name(of: input.period, in: language)
    let lastQuarter = input.period.quarters.last.map { RekapLabels.short($0, in: language) } ?? ""
    let toDate = "\(RekapLabels.toDate[language]) \(lastQuarter)"

    for (index, part) in input.parts.enumerated() {
      add(
        RekapLabels.name(of: part.period, in: language),
        [.target(.part(index)), .actual(.part(index)), .achievement(.part(index))]
      )
    }
    add(name, [.target(.whole), .actual(.whole), .achievement(.whole), .category])
    switch input.period {
    case .quarter: add(toDate, [.targetToDate, .actualToDate, .achievementToDate, .achievementOfYear])
    case .semester(_, let half):
      if half == 2 {
        add("\(RekapLabels.increment[language]) \(name)", [.incrementTarget, .incrementActual])
      }
      add(toDate, [.actualToDate, .achievementOfYear])
    case .year(let year):
      if input.lastYear != nil {
        add(
          RekapLabels.name(of: .year(year - 1), in: language),
          [.lastYearTarget, .lastYearActual, .lastYearAchievement])
      }
      if input.hasStrategicTargets {
        add(RekapLabels.strategicPlan[language], [.strategicTarget, .strategicAchievement])
      }
    }
    add(RekapLabels.budgetGroup[language], [.budget, .budgetActual, .budgetShare])
    if case .year = input.period { columns.append(.efficiency) }
    columns += [.supporting, .hindering, .followUp, .evidence, .status, .notes]
    self.columns = columns
    self.groups = groups
    isLong = input.period.quarters.count > 1
    blank = input.blankExplanations
    places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
  }

  var lastColumn: Int { columns.count - 1 }

  /// A column without a word takes no more room than its heading.
  ///
  /// Where explanations of several quarters come together they get more.
  func width(of column: RecapColumn) -> Double {
    if blank.contains(column) { return 10 }
    switch column {
    case .supporting, .hindering, .followUp: return column.width + (isLong ? 7 : 0)
    default: return column.width
    }
  }

  func width(at index: Int) -> Double { columns.indices.contains(index) ? width(of: columns[index]) : 0 }

  func column(_ column: RecapColumn) -> Int? { places[column] }

  /// The cells that an achievement is worked out from.
  func operands(of column: RecapColumn) -> (target: RecapColumn, actual: RecapColumn)? {
    switch column {
    case .achievement(let span): (.target(span), .actual(span))
    case .achievementToDate: (.targetToDate, .actualToDate)
    case .achievementOfYear: (.annualTarget, .actualToDate)
    case .lastYearAchievement: (.lastYearTarget, .lastYearActual)
    case .strategicAchievement: (.strategicTarget, .actual(.whole))
    default: nil
    }
  }
}

extension RekapInput {
  /// The columns of explanations in which no indicator would have a word.
  fileprivate var blankExplanations: Set<RecapColumn> {
    var blank: Set<RecapColumn> = [.supporting, .hindering, .followUp, .evidence]
    for unit in recap.units {
      for indicator in unit.indicators {
        for notes in indicator.values.values.lazy.map(\.notes) {
          if notes.supporting != nil { blank.remove(.supporting) }
          if notes.hindering != nil || !notes.monthly.isEmpty { blank.remove(.hindering) }
          if notes.followUp != nil || !notes.monthly.isEmpty { blank.remove(.followUp) }
          if notes.evidence != nil { blank.remove(.evidence) }
        }
        if blank.isEmpty { return blank }
      }
    }
    return blank
  }
}
