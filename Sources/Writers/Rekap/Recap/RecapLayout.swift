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
  private let places: [RecapColumn: Int]
  /// The columns that stay in sight: up to the name of the indicator.
  static let frozenColumns = 4

  init(_ input: RekapInput) {
    var columns: [RecapColumn] = [
      .number, .objective, .code, .indicator, .unitOfMeasure, .kind, .annualTarget,
    ]
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
    places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
  }

  var lastColumn: Int { columns.count - 1 }

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
