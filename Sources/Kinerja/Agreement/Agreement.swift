/// One version of what a unit agreed to for a year: Perjanjian Kinerja and Rencana Aksi together.
package struct Agreement: Hashable, Sendable, Codable {
  package let unit: String
  /// The first quarter this version holds for; later versions replace it from theirs on.
  package let validFrom: QuarterPeriod
  package let indicators: [Indicator]
  /// The files it was read from, as given, for naming the source of a target.
  package let files: [String]
  /// True for a revised agreement (PK perubahan).
  package let isRevision: Bool

  package init(
    unit: String,
    validFrom: QuarterPeriod,
    indicators: [Indicator],
    files: [String],
    isRevision: Bool
  ) {
    self.unit = unit
    self.validFrom = validFrom
    self.indicators = indicators
    self.files = files
    self.isRevision = isRevision
  }

  package func indicator(_ code: String) -> Indicator? { indicators.first { $0.code == code } }
}

/// All versions of all agreements, asked for by unit and quarter.
package struct AgreementBook: Sendable {
  /// By unit code, ascending by the quarter they hold from.
  private let versions: [String: [Agreement]]

  package init(_ agreements: [Agreement]) {
    versions = Dictionary(grouping: agreements, by: \.unit).mapValues {
      // Of two that hold from one quarter the revision is the later word.
      $0.sorted { ($0.validFrom, $0.isRevision ? 1 : 0) < ($1.validFrom, $1.isRevision ? 1 : 0) }
    }
  }

  /// The version in force in a quarter: the latest that holds from this quarter or an earlier one of its year.
  package func agreement(of unit: String, in period: QuarterPeriod) -> Agreement? {
    versions[unit]?.last { $0.validFrom <= period && $0.validFrom.year == period.year }
  }

  package func allVersions(of unit: String) -> [Agreement] { versions[unit] ?? [] }

  package var unitCodes: [String] { versions.keys.sorted() }
}
