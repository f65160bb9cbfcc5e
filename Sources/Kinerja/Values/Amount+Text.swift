/// The signs a number is written with.
package enum AmountNotation: Sendable {
  /// `1.234.567,5`
  case indonesian
  /// `1,234,567.5`
  case english
  /// `1234567.5`, for machines.
  case plain
  /// `1234567,5`, for spreadsheets with Indonesian settings.
  case plainComma

  fileprivate var decimalSign: String {
    switch self {
    case .indonesian, .plainComma: ","
    case .english, .plain: "."
    }
  }

  fileprivate var groupingSign: String? {
    switch self {
    case .indonesian: "."
    case .english: ","
    case .plain, .plainComma: nil
    }
  }
}

/// How many decimals of a number are written.
package enum AmountPrecision: Hashable, Sendable {
  /// Every one; 17 significant digits where they never end.
  case full
  /// Rounded, with zeros filled up: `85,50`.
  case exactly(Int)
  /// Rounded, without zeros at the end: `85,5`.
  case atMost(Int)
}

extension Amount {
  /// The number in writing; halves are rounded away from zero, from the exact value.
  package func text(_ notation: AmountNotation, _ precision: AmountPrecision = .full) -> String {
    let digits: DecimalDigits
    switch precision {
    case .full: digits = DecimalDigits(full: self)
    case .exactly(let places): digits = DecimalDigits(self, roundedTo: places)
    case .atMost(let places):
      var rounded = DecimalDigits(self, roundedTo: places)
      rounded.trim()
      digits = rounded
    }
    var text = digits.isNegative ? "-" : ""
    text += Self.grouped(String(digits.whole), by: notation.groupingSign)
    if !digits.fraction.isEmpty {
      text += notation.decimalSign
      text += String(decoding: digits.fraction.map { UInt8(ascii: "0") + $0 }, as: UTF8.self)
    }
    return text
  }

  private static func grouped(_ digits: String, by sign: String?) -> String {
    guard let sign, digits.utf8.count > 3 else { return digits }
    var text = ""
    var left = digits.utf8.count
    for digit in digits {
      text.append(digit)
      left -= 1
      if left > 0, left % 3 == 0 { text += sign }
    }
    return text
  }

  /// The nearest number of so many decimals, halves away from zero; nil where it does not fit.
  package func rounded(to places: Int) -> Amount? {
    guard (0...Self.digitLimit).contains(places) else { return nil }
    var power: Int128 = 1
    for _ in 0..<places { power *= 10 }
    guard let scaled = multiplied(by: Amount(power, over: 1) ?? .zero) else { return nil }
    let (quotient, rest) = scaled.numerator.quotientAndRemainder(dividingBy: scaled.denominator)
    let roundsUp = rest.magnitude >= scaled.denominator.magnitude - rest.magnitude
    return Amount(quotient + (roundsUp ? rest.signum() : 0), over: power)
  }
}
