internal import Kinerja

/// What is known about a figure before its cell is read; it decides what a lone separator means.
package struct FigureContext: Hashable, Sendable {
  /// The kind of quantity: it decides whether `1.250` is a thousand or a bit more than one.
  package enum Quantity: Sendable {
    /// Rupiah.
    case money
    /// Whole things: people, documents, rooms.
    case count
    /// Everything measured: percentages, indices, years, days.
    case measure
    /// A rating such as `BB` or `WTP`.
    case predicate
  }

  package let quantity: Quantity
  package let isPercentage: Bool
  /// True where a range or a bound may stand.
  package let isTarget: Bool

  package init(quantity: Quantity, isPercentage: Bool = false, isTarget: Bool = false) {
    self.quantity = quantity
    self.isPercentage = isPercentage
    self.isTarget = isTarget
  }

  package static let money = FigureContext(quantity: .money)
  /// Percent columns such as Capaian (%).
  package static let percentage = FigureContext(quantity: .measure, isPercentage: true)
}
