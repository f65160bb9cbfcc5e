import TestSupport
import Testing

struct ReviewCommandTests {
  @Test func `closing a quarter in which reports are missing says whose`() throws {
    let office = try SampleOffice.open()
    let outcome = try Program.run(["tinjau", "2026-TW1", "--yes"], in: office.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("2026-TW1 disetujui dan dikunci"))
    #expect(outcome.errors.contains("belum diterima pada 2026-TW1: SEKRE, PAUD, SD"))
    #expect(outcome.errors.contains("rekap tinjau 2026-TW1 --reopen"))
  }

  @Test func `each quarter of a semester that is closed is told of by itself`() throws {
    let office = try SampleOffice.open()
    let errors = try Program.run(["review", "2026-S1", "--yes", "--lang", "en"], in: office.path).errors
    #expect(errors.contains("not accepted in 2026-TW1"))
    #expect(errors.contains("not accepted in 2026-TW2"))
    #expect(errors.contains("rekap review 2026-S1 --reopen"))
  }

  @Test func `a quarter that is opened again has nothing to mind`() throws {
    let office = try SampleOffice.open()
    try Program.run(["tinjau", "2026-TW1", "--yes"], in: office.path)
    let outcome = try Program.run(
      ["tinjau", "2026-TW1", "--reopen", "--reason", "perbaikan data BPS"], in: office.path)
    #expect(outcome.status == 0)
    #expect(!outcome.errors.contains("Perhatian"))
  }
}
