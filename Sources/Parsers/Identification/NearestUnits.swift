internal import Kinerja

/// The units whose name is near to what a report says of its sender, for the person who mends finding F03.
struct NearestUnits {
  private let units: [OfficeUnit]

  init(_ units: [OfficeUnit]) { self.units = units }

  /// What the most trusted text with a near name says, and the units it may mean.
  func nearest(to texts: [EvidenceText]) -> (text: EvidenceText, suggestions: [Suggestion])? {
    guard units.count <= Self.longestList else { return nil }
    let names = units.flatMap { unit in ([unit.name] + unit.aliases).map { (unit, TextFingerprint($0)) } }
    for text in texts.sorted(by: { $0.source < $1.source }) where Self.speaksFreely(text.source) {
      let subject = Self.subject(of: text.text)
      let near = TextFingerprint(subject).nearest(in: names.map(\.1), limit: Self.searched)
      var seen: Set<String> = []
      let suggestions = near.compactMap { near -> Suggestion? in
        guard names.indices.contains(near.index) else { return nil }
        let unit = names[near.index].0
        guard seen.insert(unit.code).inserted else { return nil }
        return Suggestion(value: unit.name, confidence: near.confidence)
      }
      if !suggestions.isEmpty {
        let found = EvidenceText(source: text.source, text: subject, place: text.place)
        return (found, Array(suggestions.prefix(3)))
      }
    }
    return nil
  }

  /// In the list of a whole nation nearly every name has a neighbour that means another unit.
  private static let longestList = 3000
  /// Several names of one unit may all be near.
  private static let searched = 12

  /// A property holds a code; a folder is where files of many units lie.
  private static func speaksFreely(_ source: EvidenceSource) -> Bool {
    switch source {
    case .metadata, .title, .sheetName, .column, .fileName: true
    case .property, .headings, .folder: false
    }
  }

  /// What is left of a line when everything that any report says is taken away.
  private static func subject(of text: String) -> String {
    let value = text.split(separator: ":", maxSplits: 1).last.map(String.init) ?? text
    return value.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "&" }
      .filter { word in
        let bare = TextFingerprint.normalize(String(word))
        return !bare.isEmpty && !ofEveryReport.contains(bare) && !isYear(bare)
      }
      .joined(separator: " ")
  }

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && word.hasPrefix("20") && word.allSatisfy(\.isNumber)
  }

  private static let ofEveryReport: Set<String> = [
    "laporan", "lap", "lkj", "lkjip", "kinerja", "capaian", "realisasi", "monev", "monitoring", "evaluasi",
    "rencana",
    "aksi", "triwulan", "tw", "tw1", "tw2", "tw3", "tw4", "i", "ii", "iii", "iv", "periode", "tahun", "ta",
    "anggaran",
    "fix", "final", "revisi", "rev", "unit", "kerja", "perangkat", "daerah", "opd", "skpd", "nama",
  ]
}
