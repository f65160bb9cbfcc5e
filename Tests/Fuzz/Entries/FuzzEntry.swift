/// A place where bytes of a stranger enter: each takes any bytes and must come back, whatever they are.
///
/// The raw values name the folders of seeds under `fixtures/fuzz` and the entries of the fuzzing driver.
package enum FuzzEntry: String, CaseIterable, Sendable {
  case directory, sheet, strings, styles, csv, figure, heading

  /// Reads the bytes as this entry would; only a trap, a hang or memory without bound is a fault.
  package func run(_ bytes: [UInt8]) {
    switch self {
    case .directory: DirectoryEntry.run(bytes)
    case .sheet: PartEntry.sheet(bytes)
    case .strings: PartEntry.strings(bytes)
    case .styles: PartEntry.styles(bytes)
    case .csv: CSVEntry.run(bytes)
    case .figure: FigureEntry.run(bytes)
    case .heading: HeadingEntry.run(bytes)
    }
  }
}
