/// What a sheet says beside its cells.
package struct SheetFrame: Sendable {
  package var merges: [CellRange] = []
  /// Counted from zero; rows of no height included.
  package var hiddenRows: Set<Int> = []
  /// Counted from zero; columns of no width included.
  package var hiddenColumns: Set<Int> = []
}
