internal import Kinerja

/// The figure that a number format shows instead of the stored one.
enum ShownFigure {
  /// Nil where all of the figure is shown, or where what is shown is no rounding of it, such as thousands.
  static func rounding(of amount: Amount, in shown: String) -> Amount? {
    guard !amount.isWhole else { return nil }
    var digits: [UInt8] = []
    var places = 0
    var isFraction = false
    for byte in shown.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte)
        if isFraction { places += 1 }
      case UInt8(ascii: ","):
        guard !isFraction else { return nil }
        isFraction = true
        digits.append(UInt8(ascii: "."))
      case UInt8(ascii: "-"): digits.append(byte)
      case UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "%"): continue
      default: return nil
      }
    }
    guard let figure = Amount(decimal: digits), figure != amount, amount.rounded(to: places) == figure else {
      return nil
    }
    return figure
  }
}
