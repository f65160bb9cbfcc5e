/// What figures an indicator can have at all; the form asks for no others and the check finds them (B11, B12, B16).
extension Indicator {
  /// Only changes may be negative.
  private static let changes = [
    "pertumbuhan", "laju", "kenaikan", "penurunan", "selisih", "perubahan", "deviasi",
  ]

  package var mayBeNegative: Bool {
    let name = name.lowercased()
    return Self.changes.contains(where: name.contains)
  }

  /// Enrolment ratios count pupils of other ages and so may pass 100 %; growth may as well.
  private static let unbounded = [
    "apk", "aps", "angka partisipasi kasar", "angka partisipasi sekolah", "pertumbuhan", "peningkatan",
    "kenaikan", "laju", "growth", "rasio",
  ]

  /// 100 for a share of a whole; nil where nothing bounds the figure.
  package var naturalMaximum: Amount? {
    guard UnitOfMeasure(unitOfMeasure).kind == .percent else { return nil }
    switch annualTarget {
    case .amount(let target) where target > .hundred: return nil
    case .range(_, let high) where high > .hundred: return nil
    default: break
    }
    let words = name.lowercased().split { !$0.isLetter }.joined(separator: " ")
    guard !Self.unbounded.contains(where: { " \(words) ".contains(" \($0) ") }) else { return nil }
    return .hundred
  }

  /// True for things that come whole, unless the figure is a mean of several counts.
  package var isCountedWhole: Bool {
    UnitOfMeasure(unitOfMeasure).isWhole && accumulation != .average && direction != .predicate
  }
}
