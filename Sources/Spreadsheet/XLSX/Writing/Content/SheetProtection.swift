/// What a person may still do in a protected sheet, beside filling in unlocked cells.
///
/// This keeps hands off formulas; it does not keep secrets, and anyone can lift it.
package struct SheetProtection: Hashable, Sendable {
  /// At most 15 ASCII characters; nil lets anyone unprotect the sheet.
  package var password: String?
  package var allowsFormattingCells: Bool
  package var allowsFormattingColumns: Bool
  package var allowsFormattingRows: Bool
  package var allowsSorting: Bool
  package var allowsFiltering: Bool
  package var allowsSelectingLockedCells: Bool

  package init(
    password: String? = nil,
    allowsFormattingCells: Bool = false,
    allowsFormattingColumns: Bool = false,
    allowsFormattingRows: Bool = false,
    allowsSorting: Bool = false,
    allowsFiltering: Bool = false,
    allowsSelectingLockedCells: Bool = true
  ) {
    self.password = password
    self.allowsFormattingCells = allowsFormattingCells
    self.allowsFormattingColumns = allowsFormattingColumns
    self.allowsFormattingRows = allowsFormattingRows
    self.allowsSorting = allowsSorting
    self.allowsFiltering = allowsFiltering
    self.allowsSelectingLockedCells = allowsSelectingLockedCells
  }

  /// The 16-bit hash that spreadsheet programs have used since the binary formats (ECMA-376 Part 4, 3.3.1.81
  /// of the first edition): letters folded from the last to the first, rotated in 15 bits.
  static func hash(_ password: String) -> String {
    var hash: UInt16 = 0
    for byte in password.utf8.reversed() {
      hash ^= UInt16(byte)
      hash = (hash >> 14 & 1) | (hash << 1 & 0x7FFF)
    }
    hash ^= UInt16(truncatingIfNeeded: password.utf8.count) ^ 0xCE4B
    let digits = String(hash, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
