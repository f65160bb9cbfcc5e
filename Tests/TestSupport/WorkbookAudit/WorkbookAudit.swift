/// Looks through a written workbook for whatever makes Excel offer a repair, or programs differ about what they read.
///
/// Excel itself tells a broken workbook only by a dialog; most of what it refuses is well-formed and fits the schema.
/// So the rules are looked after here, in parts read by a parser that is not the product's.
package enum WorkbookAudit {
  /// What is wrong, with the part where it is; nothing for a sound workbook.
  package static func faults(in bytes: [UInt8]) throws -> [String] {
    try faults(in: UnzippedArchive(bytes).entries)
  }

  package static func faults(in entries: [UnzippedArchive.Entry]) throws -> [String] {
    let package = try AuditedPackage(entries)
    let found: [[String]] = [
      PackageFaults(package).found, ElementOrder.faults(in: package), WorkbookFaults(package).found,
      StyleFaults(package).found, RowFaults(package).found, LayerFaults(package).found,
      TableFaults(package).found, NoteFaults(package).found, ChartFaults(package).found,
      ReferenceFaults(package).found,
    ]
    return found.flatMap { $0 }
  }
}

/// Gathers faults of one part.
struct FaultList {
  let place: String
  private(set) var found: [String] = []

  init(_ place: String) { self.place = place }

  mutating func unless(_ holds: Bool, _ fault: @autoclosure () -> String) {
    if !holds { found.append("\(place): \(fault())") }
  }

  /// Each value once.
  mutating func unless<Value: Hashable>(eachOnce values: [Value], _ what: String) {
    let twice = Dictionary(grouping: values) { $0 }.filter { $0.value.count > 1 }.keys
    unless(twice.isEmpty, "\(what) not unique: \(twice.map { "\($0)" }.sorted())")
  }

  mutating func add(_ others: [String]) { found += others }
}
