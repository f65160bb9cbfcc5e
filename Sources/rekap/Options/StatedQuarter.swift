internal import ArgumentParser
internal import Kinerja

/// One quarter, as `--period 2026-TW2` states it.
struct StatedQuarter: Sendable {
  let period: QuarterPeriod

  init(_ text: String) throws {
    guard case .quarter(let period) = Period(code: text) else {
      throw ValidationError("Triwulan \"\(text)\" tidak dikenal. Tulis misalnya 2026-TW2.")
    }
    self.period = period
  }
}
