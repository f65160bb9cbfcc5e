internal import ArgumentParser
internal import Kinerja
internal import Workspace

/// A moment, as `--as-of 2026-07-15T08:00:00+08:00` states it; a day alone means its end, by the clock of the machine.
struct StatedMoment: Sendable {
  let seconds: Int
  /// As it was typed, fit for the name of a file.
  let name: String

  init(_ text: String) throws {
    let isDay = text.utf8.count == 10
    let zone = SystemClock.now().text.suffix(6)
    guard let time = ReceiptTime(isDay ? "\(text)T23:59:59\(zone)" : text), isDay || text.contains("T") else {
      throw ValidationError(
        "Waktu \"\(text)\" tidak dikenal. Tulis misalnya 2026-07-15 atau 2026-07-15T08:00:00+08:00.")
    }
    seconds = time.seconds
    name = text.replacing(":", with: ".")
  }
}
