/// The columns of the `Unit` sheet.
struct UnitColumns {
  let bandCount: Int

  static let number = 0
  static let code = 1
  static let unit = 2
  static let report = 3
  static let indicators = 4
  static let computed = 5
  static let average = 6
  static let category = 7

  /// One column for each band of the scale, then one for what is not computed.
  var bands: ClosedRange<Int> { (Self.category + 1)...(Self.category + max(bandCount, 1)) }
  var notComputed: Int { bands.upperBound + 1 }
  var budget: Int { notComputed + 1 }
  var spent: Int { budget + 1 }
  var share: Int { spent + 1 }
  var all: ClosedRange<Int> { Self.number...share }

  func width(of column: Int) -> Double {
    switch column {
    case Self.number: 5
    case Self.code: 11
    case Self.unit: 44
    case Self.report: 24
    case Self.indicators, Self.computed, Self.average: 10
    case Self.category: 13
    case budget, spent: 18
    case share: 12
    default: 8.5
    }
  }
}
