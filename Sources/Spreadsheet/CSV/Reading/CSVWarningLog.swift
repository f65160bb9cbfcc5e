/// The warnings of one CSV file, with a bound on each kind so that a hopeless file cannot flood a report.
struct CSVWarningLog {
  static let limitOfEachKind = 100

  private(set) var entries: [ReadWarning] = []
  private var counts: [ReadWarning.Code: Int] = [:]

  mutating func add(_ code: ReadWarning.Code, at cell: CellReference? = nil, detail: String = "") {
    let count = counts[code, default: 0]
    guard count < Self.limitOfEachKind else { return }
    counts[code] = count + 1
    entries.append(ReadWarning(code, cell: cell, detail: detail))
  }
}
