package import Kinerja
internal import Parsers
package import Spreadsheet

/// Reads private copies of delivered files, each known by the path under which it was delivered.
package struct StagedReader: Sendable {
  private let loader: SubmissionLoader

  /// `inbox` is the first part of the paths of delivered files: what lies below it may name a unit.
  package init(units: [OfficeUnit], agreements: [Agreement], limits: Limits, inbox: String) {
    let years = Set(agreements.map(\.validFrom.year))
    loader = SubmissionLoader(
      reader: SubmissionReader(
        units: units, agreements: AgreementBook(agreements),
        defaultYear: years.count == 1 ? years.first : nil),
      limits: limits, roots: GivenPaths([inbox]))
  }

  /// At least one submission, whatever the file is.
  ///
  /// What is thrown is the word of the operating system on the copy, which says nothing about what was delivered.
  package func read(_ copy: String, deliveredAs path: String) throws(UnreadableFile) -> [Submission] {
    try loader.load(path, copy: copy)
  }
}
