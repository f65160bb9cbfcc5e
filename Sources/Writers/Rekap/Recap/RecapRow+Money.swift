internal import Kinerja
internal import Spreadsheet

/// Budget, spending, and what they bought.
extension RecapRow {
  func money(_ amount: Amount?) -> Field {
    guard let amount else { return blank }
    return Field(content: .number(amount.cellNumber), look: .money)
  }

  private var spentShare: Amount? {
    guard let budget = indicator.budget, let spent = indicator.budgetActualToDate, budget > .zero else {
      return nil
    }
    return spent.divided(by: budget)?.multiplied(by: .hundred)
  }

  var budgetShare: Field {
    guard let share = spentShare, let top = cell(.budgetActual), let bottom = cell(.budget) else {
      return blank
    }
    return Field(
      content: .formula("\(top)/\(bottom)*100", result: .number(share.cellNumber)),
      look: .percent
    )
  }

  /// Achievement less the share spent, in points; money saved on a target that was missed is no efficiency.
  var efficiency: Field {
    guard let share = spentShare, let percent = indicator.standing.achievement.percent else { return blank }
    guard percent >= .hundred, let gain = percent.subtracting(share), let top = cell(.achievement(.whole)),
      let bottom = cell(.budgetShare)
    else { return Field(content: .text(RekapLabels.efficiencyOpen[language]), look: .reason) }
    return Field(content: .formula("\(top)-\(bottom)", result: .number(gain.cellNumber)), look: .percent)
  }
}
