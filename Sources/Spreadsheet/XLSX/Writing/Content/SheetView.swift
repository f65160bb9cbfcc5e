/// How a sheet appears on the screen.
package struct SheetView: Hashable, Sendable {
  /// How many rows at the top stay in sight.
  package var frozenRows: Int
  /// How many columns at the left stay in sight.
  package var frozenColumns: Int
  /// In per cent, from 10 to 400.
  package var zoom: Int
  package var showsGridlines: Bool
  package var activeCell: CellReference
  package var tabColor: RGBColor?
  /// Whether the summary row of a group stands under it, as Excel has it, or above.
  package var summaryRowsBelow: Bool
  package var visibility: Sheet.Visibility

  package init(
    frozenRows: Int = 0,
    frozenColumns: Int = 0,
    zoom: Int = 100,
    showsGridlines: Bool = true,
    activeCell: CellReference = CellReference(row: 0, column: 0),
    tabColor: RGBColor? = nil,
    summaryRowsBelow: Bool = true,
    visibility: Sheet.Visibility = .visible
  ) {
    self.frozenRows = frozenRows
    self.frozenColumns = frozenColumns
    self.zoom = zoom
    self.showsGridlines = showsGridlines
    self.activeCell = activeCell
    self.tabColor = tabColor
    self.summaryRowsBelow = summaryRowsBelow
    self.visibility = visibility
  }
}
