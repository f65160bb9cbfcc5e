/// How a whole row looks.
package struct RowFormat: Hashable, Sendable {
  /// In points; nil lets Excel fit the row to its text.
  ///
  /// LibreOffice fits no rows of such files by itself: see `RowHeight`.
  package var height: Double?
  /// Whether the height stays when the text is edited; false for one that was only estimated.
  package var keepsHeight: Bool
  package var isHidden: Bool
  /// 0 for no group, up to 7.
  package var outlineLevel: Int
  /// True on the summary row of a group that is folded away.
  package var isCollapsed: Bool
  /// The style of the cells in this row that are not written.
  package var style: StyleID

  package init(
    height: Double? = nil,
    keepsHeight: Bool = true,
    isHidden: Bool = false,
    outlineLevel: Int = 0,
    isCollapsed: Bool = false,
    style: StyleID = .normal
  ) {
    self.height = height
    self.keepsHeight = keepsHeight
    self.isHidden = isHidden
    self.outlineLevel = outlineLevel
    self.isCollapsed = isCollapsed
    self.style = style
  }
}

/// How a whole column looks.
package struct ColumnFormat: Hashable, Sendable {
  /// In widths of the digit 0 of the normal font, as the program shows it; nil for the program's own.
  package var width: Double?
  package var isHidden: Bool
  /// 0 for no group, up to 7.
  package var outlineLevel: Int
  /// True on the summary column of a group that is folded away.
  package var isCollapsed: Bool
  /// The style of the cells in this column that are not written.
  package var style: StyleID

  package init(
    width: Double? = nil,
    isHidden: Bool = false,
    outlineLevel: Int = 0,
    isCollapsed: Bool = false,
    style: StyleID = .normal
  ) {
    self.width = width
    self.isHidden = isHidden
    self.outlineLevel = outlineLevel
    self.isCollapsed = isCollapsed
    self.style = style
  }
}
