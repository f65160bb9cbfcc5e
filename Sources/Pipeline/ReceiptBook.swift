internal import Kinerja

/// Times of receipt, looked up by the end of a path: the list and the caller may start from different folders.
struct ReceiptBook {
  private let byName: [String: [(parts: [Substring], time: ReceiptTime)]]
  /// Canonical composition, since file systems and spreadsheets write accents differently.
  private static func parts(_ path: String) -> [Substring] {
    path.replacing("\\", with: "/").split(separator: "/").filter { $0 != "." && $0 != ".." }
  }

  init(_ receipts: [(file: String, time: ReceiptTime)]) {
    var byName: [String: [(parts: [Substring], time: ReceiptTime)]] = [:]
    for receipt in receipts {
      let parts = Self.parts(receipt.file)
      guard let name = parts.last else { continue }
      byName[String(name), default: []].append((parts, receipt.time))
    }
    self.byName = byName
  }

  func time(of path: String) -> ReceiptTime? {
    let parts = Self.parts(path)
    guard let name = parts.last, let candidates = byName[String(name)] else { return nil }
    let ranked = candidates.map { (shared: Self.sharedEnd($0.parts, parts), candidate: $0) }
    guard let best = ranked.map(\.shared).max() else { return nil }
    let winners = ranked.filter { $0.shared == best }
    return winners.count == 1 ? winners.first?.candidate.time : nil
  }

  private static func sharedEnd(_ left: [Substring], _ right: [Substring]) -> Int {
    zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
  }
}
