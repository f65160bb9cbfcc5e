import Testing

@testable import Spreadsheet

@Suite("A CSV file")
struct CSVWriterTests {
  private func text(_ rows: [[CSVOutputField]], _ profile: CSVProfile) throws -> String {
    String(decoding: try CSVWriter.bytes(of: rows, profile), as: UTF8.self)
  }

  private let rows: [[CSVOutputField]] = [
    ["Unit", "Nilai", "Ket; a,b"], ["SDN \"1\"", 85.5, .empty], ["baris\ndua", -1, .bool(true)],
  ]

  /// Excel wants the mark for UTF-8, and semicolons where commas are decimal.
  ///
  /// ag-grid/ag-grid#655, asafdav/ng-csv#28, terminal42/contao-leads#31. A `sep=` line would make it forget the mark
  /// (opendidac/opendidac#681), so there is none.
  @Test func `for Indonesian Excel has its mark, semicolons and decimal commas`() throws {
    #expect(
      try text(rows, .indonesian)
        == "\u{FEFF}Unit;Nilai;\"Ket; a,b\"\r\n\"SDN \"\"1\"\"\";85,5;\r\n\"baris\ndua\";-1;TRUE\r\n"
    )
  }

  @Test func `for programs has commas, points and nothing in front`() throws {
    #expect(
      try text(rows, .machine) == "Unit,Nilai,\"Ket; a,b\"\n\"SDN \"\"1\"\"\",85.5,\n\"baris\ndua\",-1,TRUE\n"
    )
  }

  @Test func `quotes blanks at the edge and a lone empty field`() throws {
    #expect(try text([[" a", "a ", ""], [.empty], [""]], .machine) == "\" a\",\"a \",\n\"\"\n\"\"\n")
  }

  /// hhurz/tableExport.jquery.plugin#296, woocommerce/woocommerce#25379: data for programs must stay as it is.
  @Test func `guards texts against being run, for people only`() throws {
    #expect(try text([["=1+1", -5, "-5"]], .indonesian) == "\u{FEFF}'=1+1;-5;-5\r\n")
    #expect(try text([["=a;\"b\""]], .indonesian) == "\u{FEFF}\"'=a;\"\"b\"\"\"\r\n")
    #expect(try text([["=1+1"]], .machine) == "=1+1\n")
  }

  @Test func `holds no number that is none`() throws {
    var writer = CSVWriter(.machine)
    try writer.writeRow([1])
    #expect(throws: CSVWriter.NumberNotFinite(row: 1, column: 1)) { try writer.writeRow([1, .number(.nan)]) }
    try writer.writeRow([2])
    #expect(String(decoding: writer.take(), as: UTF8.self) == "1\n2\n")
  }

  @Test func `can be taken piece by piece`() throws {
    var writer = CSVWriter(.indonesian)
    try writer.writeRow(["a"])
    let first = writer.take()
    try writer.writeRow(["b"])
    #expect(String(decoding: first + writer.take(), as: UTF8.self) == "\u{FEFF}a\r\nb\r\n")
  }
}
