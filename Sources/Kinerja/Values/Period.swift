/// A quarter of the year: TW I is January to March.
package enum Quarter: Int, CaseIterable, Sendable, Comparable, Codable {
  case first = 1
  case second, third, fourth

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The Roman numeral in use on Indonesian forms: `I` to `IV`.
  package var roman: String {
    switch self {
    case .first: "I"
    case .second: "II"
    case .third: "III"
    case .fourth: "IV"
    }
  }
}

/// One quarter of one year, written `2026-TW1`.
package struct QuarterPeriod: Hashable, Sendable, Comparable, Codable {
  package let year: Int
  package let quarter: Quarter

  package init(year: Int, quarter: Quarter) {
    self.year = year
    self.quarter = quarter
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.quarter) < (right.year, right.quarter)
  }

  package var code: String { "\(year)-TW\(quarter.rawValue)" }

  /// The quarter before within the same year; nil for TW I, since accumulation starts anew each year.
  package var previousInYear: QuarterPeriod? {
    Quarter(rawValue: quarter.rawValue - 1).map { QuarterPeriod(year: year, quarter: $0) }
  }
}

/// A span that a rekap is made for: a quarter, a semester (two quarters) or a year (two semesters).
package enum Period: Hashable, Sendable {
  case quarter(QuarterPeriod)
  /// `half` is 1 or 2.
  case semester(year: Int, half: Int)
  case year(Int)

  /// Reads `2026-TW1`, `2026-S1` or `2026`; nil for anything else.
  package init?(code: String) {
    let parts = code.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, let year = Int(first), year >= 1900, parts.count <= 2
    else {
      return nil
    }
    guard parts.count == 2 else {
      self = .year(year)
      return
    }
    switch parts[1] {
    case "S1": self = .semester(year: year, half: 1)
    case "S2": self = .semester(year: year, half: 2)
    case let text where text.hasPrefix("TW"):
      guard let number = Int(text.dropFirst(2)), let quarter = Quarter(rawValue: number) else { return nil }
      self = .quarter(QuarterPeriod(year: year, quarter: quarter))
    default: return nil
    }
  }

  package var code: String {
    switch self {
    case .quarter(let period): period.code
    case .semester(let year, let half): "\(year)-S\(half)"
    case .year(let year): String(year)
    }
  }

  package var year: Int {
    switch self {
    case .quarter(let period): period.year
    case .semester(let year, _): year
    case .year(let year): year
    }
  }

  /// The quarters the span is made of, in order.
  package var quarters: [QuarterPeriod] {
    let chosen: [Quarter] =
      switch self {
      case .quarter(let period): [period.quarter]
      case .semester(_, let half): half == 1 ? [.first, .second] : [.third, .fourth]
      case .year: Quarter.allCases
      }
    return chosen.map { QuarterPeriod(year: year, quarter: $0) }
  }
}

/// The targets of quarters are encoded under their numbers, always in one order.
extension Quarter: CodingKeyRepresentable {}
