import Spreadsheet
import TestSupport
import Testing

/// Random tables, written in every way that a program may write them, come back cell by cell.
struct CSVRoundTripTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a random table is read as it was written`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let delimiter = [";", ",", "\t", "|"].randomElement(using: &random) ?? ";"
    let table = RandomTable(using: &random)
    let text = "sep=\(delimiter)\n" + table.written(delimiter: delimiter, using: &random)
    let workbook = try CSVReader.read(encoded(text, using: &random))
    #expect(workbook.texts == table.texts(firstRow: 2))
    #expect(workbook.codes == [])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the delimiter of a random report is found`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let delimiter = [";", ",", "\t", "|"].randomElement(using: &random) ?? ";"
    let report = RandomTable(reportUsing: &random)
    let text = report.written(delimiter: delimiter, using: &random)
    let workbook = try CSVReader.read(encoded(text, using: &random))
    #expect(workbook.dialect?.delimiter == delimiter.utf8.first)
    #expect(workbook.texts == report.texts(firstRow: 1))
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `random bytes are read or refused`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = Array("\"\";;,\n\r\n\\ \taé\0".utf8) + [0xFF, 0xFE, 0xD8, 0x80]
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    do throws(UnreadableFile) {
      let workbook = try CSVReader.read(bytes, limits: CSVLimits(columns: 20, rows: 40, textBytes: 30))
      #expect(workbook.sheets.count == 1)
    } catch {
      #expect(error == .empty || error == .otherFormat(.binary))
    }
  }

  private func encoded(_ text: String, using random: inout SeededGenerator) -> [UInt8] {
    let utf16 = Array("\u{FEFF}\(text)".utf16)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return Array(text.utf8)
    case 1: return Array("\u{FEFF}\(text)".utf8)
    case 2: return utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    default: return utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }
}

private struct RandomTable {
  private let rows: [[String]]

  /// Any text in any cell.
  init(using random: inout SeededGenerator) {
    let pieces = [
      "a", "00", "85,5", "1.250", ";", ",", "\t", "|", "\"", "\"\"", "\\", "\n", "\r\n", "\r", " ", "é", "–",
      "😀", "=1",
    ]
    rows = (0..<Int.random(in: 1...12, using: &random)).map { row in
      (0..<Int.random(in: 1...8, using: &random)).map { column in
        let count = Int.random(in: 0...5, using: &random)
        let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        return row == 0 && column == 0 ? "x" + text : text
      }
    }
  }

  /// A title, metadata, a header and rows with numbers and narrative, as a unit fills them in.
  init(reportUsing random: inout SeededGenerator) {
    let narratives = [
      "", "", "Cuaca; akses jalan", "1. Rapat, koordinasi\n2. Evaluasi, lapangan", "Belum \"final\"",
      "Sesuai jadwal",
    ]
    let columns = Int.random(in: 4...14, using: &random)
    var rows = [["Laporan Kinerja, Triwulan I 2026"], ["Unit Kerja", "Bidang SD, SMP"], [""]]
    rows.append((1...columns).map { "Kolom \($0)" })
    for number in 1...Int.random(in: 3...40, using: &random) {
      rows.append(
        (0..<columns).map { column in
          switch column {
          case 0: "SD-0\(number)"
          case 1: "Persentase guru, bersertifikat"
          case 2, 3: "\(Int.random(in: 0...99, using: &random)),\(Int.random(in: 0...9, using: &random))"
          default: narratives.randomElement(using: &random) ?? ""
          }
        }
      )
    }
    self.rows = rows
  }

  func texts(firstRow: Int) -> [String: String] {
    var texts: [String: String] = [:]
    for (row, cells) in rows.enumerated() {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        texts[CellReference(row: row + firstRow - 1, column: column).description] = text
      }
    }
    return texts
  }

  /// The table as CSV: quotes where needed or everywhere, one kind of line end or all, the last one or none.
  func written(delimiter: String, using random: inout SeededGenerator) -> String {
    let quotesAll = Bool.random(using: &random)
    let ends =
      Bool.random(using: &random)
      ? ["\n", "\r\n", "\r"] : [["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"]
    var text = ""
    for (index, row) in rows.enumerated() {
      let line = row.map { field($0, delimiter: delimiter, isQuoted: quotesAll) }.joined(separator: delimiter)
      // A blank line between "\r" and "\n" would be none.
      let isBehindReturn = line.isEmpty && text.utf8.last == UInt8(ascii: "\r")
      text += line
      let isLast = index == rows.count - 1
      if !isLast || Bool.random(using: &random) {
        text += isBehindReturn ? "\r" : ends.randomElement(using: &random) ?? "\n"
      }
    }
    return text
  }

  private func field(_ text: String, delimiter: String, isQuoted: Bool) -> String {
    let special = Set((delimiter + "\"\r\n ").unicodeScalars)
    guard isQuoted || text.unicodeScalars.contains(where: special.contains) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }
}
