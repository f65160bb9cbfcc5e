internal import Spreadsheet

/// A text file of any encoding and delimiter.
enum CSVEntry {
  static func run(_ bytes: [UInt8]) {
    _ = try? CSVReader.read(bytes)
    // Low limits, so that inputs of a few kilobytes reach what lies behind them.
    let limits = CSVLimits(recordBytes: 256, columns: 8, rows: 64, textBytes: 32)
    _ = try? CSVReader.read(bytes, limits: limits)
    _ = try? SpreadsheetReader.read(bytes: bytes, name: "berkas.csv", limits: .small)
  }
}
