internal import Kinerja

/// A plain figure at the start of a text: digits with separators, and what its separators meant.
struct ScannedDecimal {
  var value: Amount
  var rules: [ReadingRule] = []
  /// The other reading of one separator followed by exactly three digits.
  var otherReading: Amount?
}

/// Reads digits with dots, commas and blanks as Indonesian staff type them (domain rules 6.2).
struct DecimalScanner {
  enum Problem: Error { case notAFigure, tooLong }

  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func byte(at index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  /// Reads the figure at the start; afterwards `position` is behind it.
  mutating func scan(_ quantity: FigureContext.Quantity) throws(Problem) -> ScannedDecimal {
    let negative = scanSign()
    let groups = scanGroups()
    guard let first = groups.digits.first, !first.isEmpty else { throw .notAFigure }
    let exponent = scanExponent()
    var scanned = try interpret(groups, quantity: quantity)
    if let exponent {
      guard let scaled = Self.scale(scanned.value, by: exponent) else { throw .tooLong }
      scanned.value = scaled
      scanned.otherReading = nil
      scanned.rules.append(.scientific)
    }
    if negative {
      guard let value = scanned.value.negated else { throw .tooLong }
      scanned.value = value
      scanned.otherReading = scanned.otherReading?.negated
    }
    return scanned
  }

  private mutating func scanSign() -> Bool {
    switch byte(at: position) {
    case UInt8(ascii: "-"):
      position += 1
      return true
    case UInt8(ascii: "+"):
      position += 1
      return false
    default: return false
    }
  }

  private struct Groups {
    var digits: [[UInt8]] = [[]]
    var separators: [UInt8] = []
  }

  /// Digits and the separators between them; a separator counts only where a digit follows.
  private mutating func scanGroups() -> Groups {
    var groups = Groups()
    while let byte = byte(at: position) {
      if Self.isDigit(byte) {
        groups.digits[groups.digits.count - 1].append(byte)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
        || isGroupingBlank(at: position, groups)
      {
        guard let next = self.byte(at: position + 1), Self.isDigit(next),
          groups.digits.first?.isEmpty == false
        else { break }
        groups.separators.append(byte)
        groups.digits.append([])
      } else {
        break
      }
      position += 1
    }
    return groups
  }

  /// A blank groups thousands only between digits where exactly three follow: `1 250 000`.
  private func isGroupingBlank(at index: Int, _ groups: Groups) -> Bool {
    guard byte(at: index) == UInt8(ascii: " "), let last = groups.digits.last, (1...3).contains(last.count)
    else {
      return false
    }
    let following = (1...4).map { byte(at: index + $0).map(Self.isDigit) ?? false }
    return following == [true, true, true, false]
  }

  private mutating func scanExponent() -> Int? {
    guard let letter = byte(at: position), letter == UInt8(ascii: "E") || letter == UInt8(ascii: "e") else {
      return nil
    }
    var index = position + 1
    var negative = false
    if let sign = byte(at: index), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      negative = sign == UInt8(ascii: "-")
      index += 1
    }
    var exponent = 0
    let start = index
    while let digit = byte(at: index), Self.isDigit(digit), index - start < 3 {
      exponent = exponent * 10 + Int(digit - UInt8(ascii: "0"))
      index += 1
    }
    guard index > start else { return nil }
    position = index
    return negative ? -exponent : exponent
  }

  private static func scale(_ value: Amount, by exponent: Int) -> Amount? {
    guard exponent.magnitude <= Amount.digitLimit else { return nil }
    var power: Int128 = 1
    for _ in 0..<exponent.magnitude { power *= 10 }
    let factor = exponent < 0 ? Amount(1, over: power) : Amount(power, over: 1)
    return factor.flatMap { value.multiplied(by: $0) }
  }

  private func interpret(_ groups: Groups, quantity: FigureContext.Quantity) throws(Problem) -> ScannedDecimal
  {
    let separators = groups.separators
    let kinds = Set(separators)
    guard let last = separators.last else {
      return ScannedDecimal(value: try Self.amount(groups.digits, decimals: 0))
    }
    let lastGroup = groups.digits.last ?? []
    if kinds.count == 1, separators.count == 1, last != UInt8(ascii: " ") {
      return try single(groups, separator: last, quantity: quantity)
    }
    let decimalMark = kinds.count > 1 ? last : nil
    let grouping = kinds.subtracting(decimalMark.map { [$0] } ?? [])
    let grouped = decimalMark == nil ? groups.digits : Array(groups.digits.dropLast())
    guard grouping.count == 1, grouped.dropFirst().allSatisfy({ $0.count == 3 }),
      (1...3).contains(grouped.first?.count ?? 0),
      separators.dropLast(decimalMark == nil ? 0 : 1).allSatisfy({ grouping.contains($0) })
    else { throw .notAFigure }
    var scanned = ScannedDecimal(
      value: try Self.amount(groups.digits, decimals: decimalMark == nil ? 0 : lastGroup.count)
    )
    if grouping.contains(UInt8(ascii: ",")) {
      scanned.rules.append(.englishGrouping)
    } else if grouping.contains(UInt8(ascii: " ")) {
      scanned.rules.append(.blankGrouping)
    } else {
      scanned.rules.append(.thousandsSeparator)
    }
    return scanned
  }

  /// One dot or comma: decimal, unless exactly three digits follow and whole things are counted.
  private func single(
    _ groups: Groups,
    separator: UInt8,
    quantity: FigureContext.Quantity
  ) throws(Problem) -> ScannedDecimal {
    let whole = groups.digits.first ?? []
    let rest = groups.digits.last ?? []
    let decimal = try Self.amount(groups.digits, decimals: rest.count)
    let couldGroup = rest.count == 3 && (1...3).contains(whole.count) && whole.first != UInt8(ascii: "0")
    guard couldGroup else { return ScannedDecimal(value: decimal) }
    let thousands = try Self.amount(groups.digits, decimals: 0)
    switch quantity {
    case .money, .count:
      return ScannedDecimal(value: thousands, rules: [.thousandsSeparator], otherReading: decimal)
    case .measure, .predicate:
      return ScannedDecimal(value: decimal, rules: [.decimalSeparator], otherReading: thousands)
    }
  }

  /// What a stored number holds; the digits behind it are noise of a binary fraction, as in 100.00000000000001.
  private static let exactDigits = 15

  private static func rounded(_ digits: [UInt8], decimals: Int) throws(Problem) -> Amount {
    guard decimals <= digits.count else { throw .tooLong }
    let text = digits.dropLast(decimals) + [UInt8(ascii: ".")] + digits.suffix(decimals)
    guard let amount = Amount(decimal: text, significantDigits: exactDigits) else { throw .tooLong }
    return amount
  }

  private static func amount(_ groups: [[UInt8]], decimals: Int) throws(Problem) -> Amount {
    let digits = Array(groups.joined().drop { $0 == UInt8(ascii: "0") })
    if decimals > 0, digits.count > exactDigits, digits.count <= Amount.digitLimit {
      return try rounded(Array(groups.joined()), decimals: decimals)
    }
    guard digits.count <= Amount.digitLimit, decimals <= Amount.digitLimit else { throw .tooLong }
    var mantissa: Int64 = 0
    for digit in digits { mantissa = mantissa * 10 + Int64(digit - UInt8(ascii: "0")) }
    guard let amount = Amount(mantissa: mantissa, scale: decimals) else { throw .tooLong }
    return amount
  }
}
