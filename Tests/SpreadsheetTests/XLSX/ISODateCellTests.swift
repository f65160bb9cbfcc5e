import Spreadsheet
import TestSupport
import Testing

/// Cells of type `d`, which hold their date or time as text (ECMA-376 Part 1, 18.18.11).
@Suite struct ISODateCellTests {
  private func value(_ text: String) throws -> CellValue? {
    try values(PackageBuilder(rows: "<row><c t=\"d\"><v>\(text)</v></c></row>"))["A1"]
  }

  @Test(arguments: [
    ("2026-03-31", CivilDateTime(year: 2026, month: 3, day: 31), 46112.0),
    (
      "\n 2026-03-31T12:00 \n", CivilDateTime(year: 2026, month: 3, day: 31, millisecond: 43_200_000), 46112.5
    ),
    ("12:00:00", CivilDateTime(year: 1900, month: 1, day: 0, millisecond: 43_200_000), 0.5),
    ("T06:00", CivilDateTime(year: 1900, month: 1, day: 0, millisecond: 21_600_000), 0.25),
    ("18:00:00.000Z", CivilDateTime(year: 1900, month: 1, day: 0, millisecond: 64_800_000), 0.75),
  ])
  func `holds a date, a time or both`(text: String, date: CivilDateTime, serial: Double) throws {
    #expect(try value(text) == .date(date, serial: serial))
  }

  @Test(arguments: ["24:00:00", "T", "1900-02-29", "31/03/2026", "12", "PT12H"])
  func `keeps what is neither as text`(text: String) throws {
    #expect(try value(text) == .text(text))
  }
}
