package import Kinerja

/// One row of a target file: what it says of one indicator, without what it leaves to another file.
package struct AgreedRow: Sendable {
  package var code: String?
  package var number: String?
  package var objective: String
  package var name: String
  package var unitOfMeasure: String?
  package var direction: Direction?
  package var accumulation: Accumulation?
  package var formula: LowerIsBetterFormula?
  package var annualTarget: Target
  package var strategicTarget: Target
  package var quarterTargets: [Quarter: Target]
  package var program: String
  package var budget: Amount?
  package var responsible: String
  package var dataSource: String?
  /// Where the annual target stands.
  package var place: Place
  package var quarterPlaces: [Quarter: Place]
  package var sources: TargetSources
  /// Where a blank cell of a column stands, for what is left out.
  package var blanks: [ReportField: Place]
}

/// What one target file holds: a Perjanjian Kinerja, a Rencana Aksi, or both.
package struct AgreementPart: Sendable {
  package let file: String
  package let unit: OfficeUnit
  package let validFrom: QuarterPeriod
  package let isRevision: Bool
  package let hasQuarterTargets: Bool
  package let rows: [AgreedRow]
  package let columns: Set<ReportField>
}

/// Why a file of targets cannot be used; the run cannot go on with half the targets.
package enum AgreementProblem: Error, Hashable, Sendable {
  case noTable(file: String)
  case unitUnknown(file: String)
  case unitAmbiguous(file: String, units: [String])
  case yearUnknown(file: String)
  /// A revised agreement that does not say from when it holds.
  case validityUnknown(file: String)
  case columnTwice(file: String, heading: String, cells: [String])
  case targetUnreadable(file: String, place: Place, text: String, indicator: String)
  case indicatorTwice(file: String, indicator: String, place: Place)
}
