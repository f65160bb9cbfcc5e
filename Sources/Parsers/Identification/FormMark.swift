internal import Kinerja
internal import Spreadsheet

/// What a workbook that this product wrote says about itself in its document properties.
///
/// `rekap.form` names form and version, `rekap.unit` the code of the unit, `rekap.periode` the quarter.
struct FormMark {
  /// The versions that can be read.
  private static let versions: Set<String> = ["baku/1"]
  private static let form = "baku/"
  /// The sheets of a returned workbook that speak to its reader and are never read themselves.
  private static let asides: Set<String> = ["HASIL PERIKSA", "RESULT", "PETUNJUK", "GUIDE"]

  private let name: String
  private let unit: String?
  private let period: String?

  /// Nil for a workbook that is not the standard form.
  init?(_ workbook: Workbook) {
    guard let name = workbook.properties["rekap.form"], name.hasPrefix(Self.form) else { return nil }
    self.name = name
    unit = workbook.properties["rekap.unit"]
    period = workbook.properties["rekap.periode"]
  }

  /// Without the sheets that this product put beside the form; the mark is lost where a program drops properties,
  /// but `HASIL PERIKSA` is known by its name.
  static func reported(_ sheets: [Sheet], marked: Bool) -> [Sheet] {
    let kept = sheets.filter { sheet in
      let name = sheet.name.uppercased()
      return marked ? !asides.contains(name) : name != "HASIL PERIKSA"
    }
    return kept.isEmpty ? sheets : kept
  }

  /// F17: a form that a later or withdrawn version of this product has written.
  var finding: Finding? {
    guard !Self.versions.contains(name) else { return nil }
    return Finding(
      .F17,
      arguments: ["version": .text(name), "supported": .text(Self.versions.sorted().joined(separator: ", "))])
  }

  /// A unit code and a period of its own spelling, so that neither can be taken for the other.
  var evidence: [EvidenceText] {
    [unit, period.flatMap(Self.quarter)].compactMap { $0 }.filter { !$0.isEmpty }
      .map { EvidenceText(source: .property, text: $0, place: .file) }
  }

  /// `2026-TW2` as titles write it; nil for what is no quarter.
  private static func quarter(_ code: String) -> String? {
    guard case .quarter(let period) = Period(code: code) else { return nil }
    return "Triwulan \(period.quarter.roman) Tahun \(period.year)"
  }
}
