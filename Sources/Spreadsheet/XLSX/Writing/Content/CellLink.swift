/// Where a click on a cell leads.
package enum CellLink: Hashable, Sendable {
  /// A web or mail address.
  case address(String)
  /// A place in this workbook, such as `Rekap!A1` or `'Cara Hitung'!A1`.
  case place(String)
}
