internal import Kinerja

/// What a form says back to its unit: marked cells, and rows that nobody could place.
struct FormCorrection {
  /// Rows that belong to no agreed indicator or to one that has a row already, as they were sent.
  ///
  /// They stand below the table, where they are read and refused again until the unit has moved or emptied them.
  var strays: [[FormColumn: FormEntry.Figure]] = []
  /// False where the report had no column for it: a returned workbook asks for no more than the report was asked for.
  var hasEvidence = true
  /// What is to be mended, by the cell where it is mended, the heaviest first.
  var remarks: [FormSpot: [FormRemark]] = [:]
}

/// A cell of the form, wherever its layout puts it.
struct FormSpot: Hashable {
  enum Row: Hashable {
    /// By the code of the indicator.
    case agreed(String)
    /// Counted from 0 below the agreed ones.
    case stray(Int)
  }

  let row: Row
  let column: FormColumn
}

/// A finding at the cell where it is mended.
struct FormRemark: Hashable {
  let severity: Severity
  /// What is wrong and what to do.
  let note: String
  /// Its number in the list of findings in front.
  let number: Int
  /// Short, for the column beside the row: `Kesalahan B07: Realisasi`.
  let mark: String
}
