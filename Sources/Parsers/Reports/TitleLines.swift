internal import Kinerja
internal import Spreadsheet

/// The lines above a table: titles, and labelled cells such as "Unit Kerja : Sekretariat".
enum TitleLines {
  /// Lines of a sheet that has no table are searched this far for its subject.
  private static let searchLimit = 12

  private static let unitLabels: Set<String> = [
    "unit kerja", "unit", "perangkat daerah", "opd", "skpd", "nama unit", "nama opd", "bidang", "instansi",
    "unit organisasi", "satuan kerja",
  ]
  private static let periodLabels: Set<String> = [
    "periode", "triwulan", "tw", "periode pelaksanaan", "masa", "quarter",
  ]

  static func evidence(of grid: SheetGrid, above headerRow: Int?) -> [EvidenceText] {
    let lines = grid.lines.prefix { headerRow == nil || $0.index < (headerRow ?? 0) }.prefix(searchLimit)
    return lines.flatMap { line in evidence(of: line, in: grid) }
  }

  private static func evidence(of line: SheetGrid.Line, in grid: SheetGrid) -> [EvidenceText] {
    guard let first = line.cells.first else { return [] }
    let place = grid.place(row: line.index, column: first.reference.column)
    let texts = line.cells.map(ShownText.line)
    let joined = texts.joined(separator: " ")
    guard joined.count <= 300 else { return [] }
    return [EvidenceText(source: isLabelled(texts) ? .metadata : .title, text: joined, place: place)]
  }

  /// True for "Unit Kerja | Sekretariat" and "Unit Kerja : Sekretariat".
  private static func isLabelled(_ texts: [String]) -> Bool {
    guard let first = texts.first else { return false }
    let label = first.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init) ?? first
    guard texts.count > 1 || first.contains(":") else { return false }
    let words = TextFingerprint.normalize(label)
    return unitLabels.contains(words) || periodLabels.contains(words)
  }
}
