package import Kinerja

extension FigureContext {
  /// What is known of a figure of an indicator from its unit of measure and direction.
  package init(unit: UnitOfMeasure, direction: Direction?, isTarget: Bool) {
    let quantity: Quantity =
      switch unit.kind {
      case _ where direction == .predicate: .predicate
      case .predicate: .predicate
      case .money: .money
      case .count: .count
      case .percent, .measure, .index, .ratio, .unknown: .measure
      }
    self.init(quantity: quantity, isPercentage: unit.kind == .percent, isTarget: isTarget)
  }
}
