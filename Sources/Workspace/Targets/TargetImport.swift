internal import FoundationEssentials
package import Kinerja
internal import Parsers
internal import Pipeline

/// Brings units, Perjanjian Kinerja and Rencana Aksi into the ledger: old versions stay, none is changed in silence.
package struct TargetImport: Sendable {
  /// What an import did.
  package struct Result: Sendable {
    package internal(set) var units = 0
    package internal(set) var unitsChanged = false
    package internal(set) var added: [Agreement] = []
    package internal(set) var unchanged = 0
    /// Agreements that differ from the version in the ledger without being a new one (finding T05); left as they were.
    package internal(set) var refused: [Agreement] = []
    /// What is odd about the files.
    package internal(set) var findings: [(file: String, findings: [Finding])] = []
  }

  private let workspace: Workspace
  private let who: String
  private let moment: Moment

  package init(_ workspace: Workspace, who: String, at moment: Moment) {
    self.workspace = workspace
    self.who = who
    self.moment = moment
  }

  package func run() async throws(WorkspaceProblem) -> Result {
    let layout = workspace.layout
    guard let unitFile = layout.unitFile else { throw .run(.inputMissing("\(layout.root)/unit.csv")) }
    let units: [OfficeUnit]
    let loaded: LoadedTargets
    do throws(RunProblem) {
      units = try BatchRun.unitList(unitFile, workspace.settings.limits)
      if units.isEmpty { throw RunProblem.unitList(path: unitFile, .noTable) }
      loaded = try await TargetLoader.load(
        [layout.targets], units: units, limits: workspace.settings.limits)
    } catch {
      throw .run(error)
    }
    var result = Result()
    result.findings = loaded.findings
    do throws(LedgerProblem) {
      try importUnits(units, from: unitFile, into: &result)
      try importAgreements(loaded, into: &result)
    } catch {
      throw .ledger(error)
    }
    return result
  }

  private func importUnits(
    _ units: [OfficeUnit], from file: String, into result: inout Result
  ) throws(LedgerProblem) {
    result.units = units.count
    guard try workspace.ledger.units() != units else { return }
    result.unitsChanged = true
    try workspace.ledger.setUnits(
      units, file: file, sha256: Self.hash(of: units), at: moment, who: who,
      journal: JournalEntry(
        at: moment, who: who, step: .collectReports, action: .unitsImported, outcome: "\(units.count)"))
  }

  private func importAgreements(
    _ loaded: LoadedTargets, into result: inout Result
  ) throws(LedgerProblem) {
    let known = Dictionary(
      try workspace.ledger.agreements().map { (Key($0.agreement), $0.sha256) },
      uniquingKeysWith: { first, _ in first })
    var new: [NewAgreement] = []
    for agreement in loaded.agreements {
      let hash = Self.hash(of: agreement.content)
      switch known[Key(agreement)] {
      case hash?: result.unchanged += 1
      case nil:
        let files = loaded.sha256.filter { agreement.files.contains($0.key) }
        new.append(NewAgreement(agreement, sha256: hash, fileHashes: files))
      default: result.refused.append(agreement)
      }
    }
    guard !new.isEmpty else { return }
    result.added = new.map(\.agreement)
    let codes = new.map { "\($0.agreement.unit) \($0.agreement.validFrom.code)" }
    try workspace.ledger.add(
      new, at: moment, who: who,
      journal: JournalEntry(
        at: moment, who: who, step: .collectReports, action: .targetsImported,
        outcome: codes.joined(separator: ", ")))
  }

  private struct Key: Hashable {
    let unit: String
    let validFrom: QuarterPeriod
    let isRevision: Bool

    init(_ agreement: Agreement) {
      unit = agreement.unit
      validFrom = agreement.validFrom
      isRevision = agreement.isRevision
    }
  }

  /// A value that cannot be encoded has no hash of its own and counts as changed.
  private static func hash(of value: some Encodable) -> String {
    (try? RecordCoding.encode(value)).map { ContentHash.of($0) } ?? ""
  }
}

extension Agreement {
  /// What was agreed, wherever in the file it stands.
  fileprivate var content: [Indicator] {
    indicators.map { indicator in
      Indicator(
        code: indicator.code, objective: indicator.objective, name: indicator.name,
        unitOfMeasure: indicator.unitOfMeasure, direction: indicator.direction,
        accumulation: indicator.accumulation, lowerIsBetterFormula: indicator.lowerIsBetterFormula,
        annualTarget: indicator.annualTarget, strategicTarget: indicator.strategicTarget,
        quarterTargets: indicator.quarterTargets,
        program: indicator.program, budget: indicator.budget, responsible: indicator.responsible,
        dataSource: indicator.dataSource)
    }
  }
}
