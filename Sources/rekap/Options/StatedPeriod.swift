internal import ArgumentParser
internal import Kinerja

/// A quarter, semester or year, as `2026-TW1`, `2026-S1` or `2026` state it.
struct StatedPeriod: Sendable {
  let period: Period

  init(_ text: String) throws {
    guard let period = Period(code: text) else {
      throw ValidationError(
        "Periode \"\(text)\" tidak dikenal. Tulis misalnya 2026-TW1, 2026-S1 atau 2026.")
    }
    self.period = period
  }
}
