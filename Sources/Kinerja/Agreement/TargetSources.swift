/// Where the figures of an agreed indicator stand; nil where the agreement has none.
///
/// Perjanjian Kinerja and Rencana Aksi may be two files, so each figure names its own.
package struct TargetSources: Hashable, Sendable, Codable {
  package var annual: SourcePlace?
  package var quarters: [Quarter: SourcePlace]
  package var strategic: SourcePlace?
  package var budget: SourcePlace?

  package init(
    annual: SourcePlace? = nil,
    quarters: [Quarter: SourcePlace] = [:],
    strategic: SourcePlace? = nil,
    budget: SourcePlace? = nil
  ) {
    self.annual = annual
    self.quarters = quarters
    self.strategic = strategic
    self.budget = budget
  }
}
