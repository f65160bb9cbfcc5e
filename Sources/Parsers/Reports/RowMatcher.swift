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
    if let name, !name.isEmpty {
      let fingerprint = TextFingerprint(name)
      if let indicator = byName[fingerprint.normalized] {
        // The name says what is meant, but the code was meant to say something, too.
        return [Suggestion(value: "\(indicator.code) \(indicator.name)", confidence: .likely)]
      }
      return nearest(to: fingerprint)
    }
    return nearest(toCode: code)
  }

  /// A code that is punctuated differently, or without its zeros, is one thing; one with another number is not.
  private func nearest(toCode code: String) -> [Suggestion] {
    let written = Self.bare(code)
    guard !written.isEmpty else { return [] }
    let same = indicators.filter { Self.bare($0.code) == written }.prefix(3)
    return same.map { Suggestion(value: $0.code, confidence: same.count == 1 ? .certain : .guess) }
  }

  /// `IKU.01`, `iku 1` and `IKU-1` say the same.
  private static func bare(_ code: String) -> [String] {
    var parts: [String] = []
    var isNumber: Bool?
    for character in TextFingerprint.normalize(code) {
      guard character.isLetter || character.isNumber else {
        isNumber = nil
        continue
      }
      if isNumber != character.isNumber { parts.append("") }
      isNumber = character.isNumber
      parts[parts.count - 1].append(character)
    }
    return parts.map { part in
      let rest = part.drop { $0 == "0" }
      return rest.isEmpty ? part : String(rest)
    }
  }

  private func nearest(to name: TextFingerprint) -> [Suggestion] {
    name.nearest(in: names).map { near in
      let indicator = indicators[near.index]
      return Suggestion(
        value: "\(indicator.code) \(indicator.name)", confidence: near.confidence)
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
