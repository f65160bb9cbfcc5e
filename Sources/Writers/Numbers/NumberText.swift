package import Kinerja

/// Numbers as a reader writes them: `1.234,5` in Indonesian, `1,234.5` in English.
package enum NumberText {
  /// Decimals up to which a figure is shown in full; longer ones are results of a division.
  private static let fullDecimals = 6
  private static let roundedDecimals = 2

  package static func text(_ amount: Amount, in language: Language) -> String {
    text(shown(amount), isGrouped: true, in: language)
  }

  /// Without thousands separators, to stand beside a figure whose separators were in doubt.
  package static func ungrouped(_ amount: Amount, in language: Language) -> String {
    text(shown(amount), isGrouped: false, in: language)
  }

  private static func shown(_ amount: Amount) -> DecimalDigits {
    var digits = DecimalDigits(amount, decimals: fullDecimals)
    if !digits.isExact { digits = DecimalDigits(amount, decimals: roundedDecimals) }
    var decimals = roundedDecimals
    // A tiny figure must not be shown as nothing.
    while digits.isZero, !amount.isZero, decimals < Amount.digitLimit * 2 {
      decimals += 2
      digits = DecimalDigits(amount, decimals: decimals)
    }
    return digits
  }

  /// With at most two decimals.
  package static func rounded(_ amount: Amount, in language: Language) -> String {
    text(DecimalDigits(amount, decimals: roundedDecimals), isGrouped: true, in: language)
  }

  /// A percentage with its sign and at most two decimals.
  package static func percent(_ amount: Amount, in language: Language) -> String {
    rounded(amount, in: language) + " %"
  }

  /// A target as forms write it: a figure, `95-98`, a rating, or a dash where nothing is due.
  package static func text(_ target: Target, in language: Language) -> String? {
    switch target {
    case .amount(let amount): text(amount, in: language)
    case .range(let low, let high): "\(text(low, in: language))-\(text(high, in: language))"
    case .predicate(let label): label
    case .notDue: "-"
    case .none: nil
    }
  }

  private static func text(_ digits: DecimalDigits, isGrouped: Bool, in language: Language) -> String {
    switch language {
    case .indonesian: digits.text(decimalMark: ",", groupMark: isGrouped ? "." : nil)
    case .english: digits.text(decimalMark: ".", groupMark: isGrouped ? "," : nil)
    }
  }
}
