package import Kinerja

/// Where something about a file was learnt, in the order of trust.
package enum EvidenceSource: Int, Comparable, Sendable {
  /// The document properties of a form that this product wrote.
  case property
  /// A labelled cell such as "Unit Kerja | Sekretariat".
  case metadata
  case title
  case sheetName
  case headings
  /// A column of the table that names the unit in every row.
  case column
  case fileName
  case folder

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The stable name that the catalogue puts into words.
  package var label: String {
    switch self {
    case .property: "property"
    case .metadata: "metadata"
    case .title: "title"
    case .sheetName: "sheet_name"
    case .headings: "heading"
    case .column: "unit"
    case .fileName: "file_name"
    case .folder: "folder"
    }
  }
}

/// A text that may name unit and quarter, with where it was found.
struct EvidenceText {
  let source: EvidenceSource
  let text: String
  let place: Place
}

/// A quarter, with its year where the text names one.
package struct QuarterEvidence: Hashable, Sendable {
  package let source: EvidenceSource
  package let quarter: Quarter
  package let year: Int?
  package let text: String
  package let place: Place
}
