package import Kinerja

/// Periods as people name them.
package enum PeriodText {
  /// `TW II 2026` or `Q2 2026`.
  package static func text(_ period: QuarterPeriod, in language: Language) -> String {
    switch language {
    case .indonesian: "TW \(period.quarter.roman) \(period.year)"
    case .english: "Q\(period.quarter.rawValue) \(period.year)"
    }
  }

  /// `TW II 2026`, `Semester 1 2026` or `Tahun 2026`.
  package static func text(_ period: Period, in language: Language) -> String {
    switch period {
    case .quarter(let quarter): text(quarter, in: language)
    case .semester(let year, let half): "Semester \(half) \(year)"
    case .year(let year): "\(Phrase("Tahun", "Year")[language]) \(year)"
    }
  }
}
