package import Kinerja
package import Pipeline
internal import Spreadsheet

/// Who reports, what was agreed, and how the office wants it: all that a check needs beside the report.
package struct Office: Sendable {
  package let units: [OfficeUnit]
  package let agreements: [Agreement]
  package let settings: Settings
  /// SHA-256 of the files that targets were read from; none for a path under which different files lay.
  package let targetHashes: [String: String]

  package init(units: [OfficeUnit], agreements: [Agreement], settings: Settings) {
    self.units = units
    self.agreements = agreements
    targetHashes = [:]
    self.settings = settings
  }

  /// As the ledger had it at a moment; as it is now without one.
  package init(_ ledger: Ledger, settings: Settings, at moment: Int? = nil) throws(LedgerProblem) {
    units = try ledger.units(at: moment)
    let versions = try ledger.agreements(upTo: moment)
    agreements = versions.map(\.agreement)
    targetHashes = Dictionary(grouping: versions.flatMap(\.fileHashes), by: \.key)
      .compactMapValues { Set($0.map(\.value)).count == 1 ? $0.first?.value : nil }
    self.settings = settings
  }

  package var book: AgreementBook { AgreementBook(agreements) }

  package func unit(_ code: String) -> OfficeUnit? { units.first { $0.code == code } }

  /// The unit that a person has typed, in whatever case.
  package func known(_ code: String) throws(WorkspaceProblem) -> OfficeUnit {
    guard let unit = units.first(where: { $0.code.uppercased() == code.uppercased() }) else {
      throw .unknown(code, among: units.map(\.code))
    }
    return unit
  }

  /// What the reading process is told; `inbox` is the first part of the paths of delivered files.
  package func readingContext(inbox: String) -> ReadingContext {
    let limits = Limits.Name.allCases.map { ($0.rawValue, settings.limits[$0]) }
    return ReadingContext(
      units: units, agreements: agreements,
      limits: Dictionary(limits, uniquingKeysWith: { first, _ in first }), inbox: inbox)
  }
}
