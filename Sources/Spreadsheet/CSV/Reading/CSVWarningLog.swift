/// The warnings of one CSV file, with a bound on each kind so that a hopeless file cannot flood a report.
struct CSVWarningLog {
  static let limitOfEachKind = 100

  private var kept: [ReadWarning] = []
  private var counts: [ReadWarning.Code: Int] = [:]

  /// The warnings as they came, then for each kind that passed its bound one that says how many more there were.
  var entries: [ReadWarning] {
    let leftOut = counts.filter { $0.value > Self.limitOfEachKind }.sorted {
      $0.key.rawValue < $1.key.rawValue
    }
    return kept
      + leftOut.map { code, count in
        ReadWarning(.warningsLeftOut, detail: "\(code.rawValue) \(count - Self.limitOfEachKind)")
      }
  }

  mutating func add(
    _ code: ReadWarning.Code, at cell: CellReference? = nil, detail: @autoclosure () -> String = ""
  ) {
    let count = counts[code, default: 0] &+ 1
    counts[code] = count
    if count <= Self.limitOfEachKind { kept.append(ReadWarning(code, cell: cell, detail: detail())) }
  }
}
