internal import Kinerja

/// Finds the agreed indicator that a row is about: by code, else by equal name, never by likeness (decision D13).
struct RowMatcher {
  private let indicators: [Indicator]
  private let byCode: [String: Indicator]
  private let byName: [String: Indicator]
  private let names: [TextFingerprint]

  init(_ agreement: Agreement) {
    indicators = agreement.indicators
    byCode = Dictionary(
      agreement.indicators.map { (Self.code($0.code), $0) }, uniquingKeysWith: { first, _ in first })
    names = agreement.indicators.map { TextFingerprint($0.name) }
    byName = Dictionary(
      zip(names.map(\.normalized), agreement.indicators).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func code(_ text: String) -> String {
    String(text.uppercased().filter { !$0.isWhitespace })
  }

  func knows(code: String) -> Bool { byCode[Self.code(code)] != nil }

  func match(code: String?, name: String?) -> RowMatch {
    if let name, Self.holdsTwoIndicators(name) { return .twoIndicators }
    if let code, !code.isEmpty {
      if let indicator = byCode[Self.code(code)] { return .byCode(indicator) }
      return .unknown(nearest: nearest(code: code, name: name))
    }
    guard let name, !name.isEmpty else { return .unknown(nearest: []) }
    let fingerprint = TextFingerprint(name)
    if let indicator = byName[fingerprint.normalized] { return .byName(indicator) }
    return .unknown(nearest: nearest(to: fingerprint))
  }

  private func nearest(code: String, name: String?) -> [Suggestion] {
    if let name {
      let fingerprint = TextFingerprint(name)
      if let indicator = byName[fingerprint.normalized] {
        return [Suggestion(value: "\(indicator.code) \(indicator.name)", confidence: .likely)]
      }
      return nearest(to: fingerprint)
    }
    return TextFingerprint(code).nearest(in: indicators.map { TextFingerprint($0.code) })
      .map { Suggestion(value: indicators[$0.index].code, confidence: .guess) }
  }

  private func nearest(to name: TextFingerprint) -> [Suggestion] {
    name.nearest(in: names).map { near in
      let indicator = indicators[near.index]
      return Suggestion(
        value: "\(indicator.code) \(indicator.name)", confidence: near.distance <= 2 ? .likely : .guess)
    }
  }

  /// `1. Nilai LHE AKIP 2. Indeks Kepuasan`: a numbered list in one cell.
  static func holdsTwoIndicators(_ name: String) -> Bool {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    for (first, second) in [("1.", "2."), ("1)", "2)"), ("a.", "b."), ("a)", "b)"), ("(1)", "(2)")] {
      guard let start = words.first, start.lowercased().hasPrefix(first) else { continue }
      if words.dropFirst().contains(where: { $0.lowercased().hasPrefix(second) }) { return true }
    }
    let lines = name.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
    return lines.count >= 2 && lines.count { $0.hasPrefix("- ") || $0.hasPrefix("• ") } >= 2
  }
}
