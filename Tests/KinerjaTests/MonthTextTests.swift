import Kinerja
import Testing

struct MonthTextTests {
  @Test(arguments: [
    ("BULAN : APRIL 2026", Month.april, 2026), ("Lap Bulanan Ags 2026 Kebudayaan", .august, 2026),
    ("Lap Bulanan Sept 2026", .september, 2026), ("Progres Bulan Nopember 2026", .november, 2026),
    ("Bulan 4 Tahun 2026", .april, 2026), ("bln ke-11 2026", .november, 2026),
    ("Keadaan s.d. Mei 2026, dicetak 5 Juni 2026", .may, 2026),
  ])
  func `a title says the month by name or by number`(text: String, month: Month, year: Int) {
    let read = MonthText(text)
    #expect(read.month == month)
    #expect(read.year == year)
  }

  @Test(arguments: [
    ("progres Apr dispersip", Month.april), ("BUD 2026-04", .april), ("progres 09-2026", .september),
    ("4", .april), ("12", .december),
  ])
  func `the name of a file or a sheet may hold only the number`(text: String, month: Month) {
    #expect(MonthText(text, isShort: true).month == month)
  }

  @Test(arguments: [
    "Laporan TW 1 2026", "dicetak 05-04-2026", "Januari s.d. Maret 2026", "12 Bulan", "Bulan 13",
    "LAPORAN PROGRES BULANAN", "rev 02", "2026",
  ])
  func `what names no month or several is left open`(text: String) {
    #expect(MonthText(text, isShort: true).month == nil)
  }

  @Test func `a number alone is no month in running text`() {
    #expect(MonthText("4").month == nil)
    #expect(MonthText("Data 2026 04").month == nil)
  }

  @Test func `months have their quarter and their place in the year`() {
    #expect(
      QuarterPeriod(year: 2026, quarter: .second).months.map(\.code) == ["2026-04", "2026-05", "2026-06"])
    #expect(MonthPeriod(year: 2026, month: .april).previousInYear?.code == "2026-03")
    #expect(MonthPeriod(year: 2026, month: .january).previousInYear == nil)
    #expect(MonthPeriod(year: 2026, month: .october).quarter.code == "2026-TW4")
  }
}
