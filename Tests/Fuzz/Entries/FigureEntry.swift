internal import Kinerja
internal import Parsers

/// A figure as somebody typed it; the first byte says what kind of figure is expected.
enum FigureEntry {
  private static let contexts: [FigureContext] = {
    let quantities: [FigureContext.Quantity] = [.money, .count, .measure, .predicate]
    return quantities.flatMap { quantity in
      [false, true].flatMap { isPercentage in
        [false, true].map { FigureContext(quantity: quantity, isPercentage: isPercentage, isTarget: $0) }
      }
    }
  }()

  static func run(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let context = contexts[Int(first) % contexts.count]
    let typed = String(decoding: bytes.dropFirst(), as: UTF8.self)
    _ = FigureReader.read(typed, as: context)
    _ = QuarterText(typed)
    _ = Amount(decimal: typed.utf8)
  }
}
