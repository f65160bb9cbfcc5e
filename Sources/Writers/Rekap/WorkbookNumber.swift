internal import Kinerja

/// Amounts as cells hold them.
extension Amount {
  /// The double that the recap as JSON gives to its readers: nearest to the 17 digits written there.
  var cellNumber: Double { Double(PlainDecimal.text(self)) ?? doubleValue }

  /// As few decimals as show the figure, two at most; four where two would hide most of it.
  var shownDecimals: Int {
    let digits = DecimalDigits(self, decimals: 2)
    if digits.isExact || magnitude >= Amount(1) {
      return digits.fraction.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    }
    return DecimalDigits(self, decimals: 4).fraction.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 2
  }

  /// Nil where the sum does not fit, or where there is nothing to add.
  static func total(_ amounts: [Amount]) -> Amount? {
    guard let first = amounts.first else { return nil }
    return amounts.dropFirst().reduce(first) { sum, amount in sum?.adding(amount) }
  }
}

extension Actual {
  /// A rating as reports write it: `BB (72,15)`.
  func ratingText(in language: Language) -> String? {
    guard case .predicate(let label, let score) = self else { return nil }
    return score.map { "\(label) (\(NumberText.text($0, in: language)))" } ?? label
  }
}
