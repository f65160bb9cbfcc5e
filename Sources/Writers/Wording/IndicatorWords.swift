package import Kinerja

extension Direction {
  /// Which figure is good, in one word.
  package var word: Phrase {
    switch self {
    case .higherIsBetter: Phrase("naik", "higher is better")
    case .lowerIsBetter: Phrase("turun", "lower is better")
    case .exact: Phrase("tetap", "exact")
    case .range: Phrase("rentang", "range")
    case .predicate: Phrase("predikat", "rating")
    }
  }
}

extension Accumulation {
  /// How the quarters combine, in one word.
  package var word: Phrase {
    switch self {
    case .sum: Phrase("jumlah", "sum")
    case .cumulative: Phrase("kumulatif", "cumulative")
    case .lastValue: Phrase("nilai akhir", "last value")
    case .average: Phrase("rata-rata", "average")
    case .ratio: Phrase("rasio", "ratio")
    case .predicate: Phrase("predikat", "rating")
    }
  }
}
