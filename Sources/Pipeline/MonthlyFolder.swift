internal import Glibc
package import Kinerja
internal import Parsers
package import Spreadsheet

/// The monthly progress that lies in a folder, read again only when something in it has changed.
package struct MonthlyFolder: Sendable {
  private let path: String
  private var state: [String]?
  private var units: [OfficeUnit] = []
  private var agreements: [Agreement] = []
  /// As it was read last; without any report before that.
  package private(set) var reports = MonthlyReports([])

  package init(_ path: String) { self.path = path }

  /// True where the reports are others than before; a folder that is not there holds none.
  package mutating func refresh(
    units: [OfficeUnit], agreements: [Agreement], limits: Limits
  ) async throws(RunProblem) -> Bool {
    let files = (try? InputFiles.find([path])) ?? []
    let now = files.map(Self.state)
    // What is read depends on units and agreements, too.
    guard now != state || units != self.units || agreements != self.agreements else { return false }
    (state, self.units, self.agreements) = (now, units, agreements)
    let years = Set(agreements.map(\.validFrom.year))
    let loader = MonthlyLoader(
      reader: MonthlyReader(
        units: units, agreements: AgreementBook(agreements),
        defaultYear: years.count == 1 ? years.first : nil),
      limits: limits)
    reports = try await loader.load(files, receipts: nil, width: 2).reports
    return true
  }

  private static func state(of path: String) -> String {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return path }
    return "\(path) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }
}
