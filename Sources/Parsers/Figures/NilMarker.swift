internal import Kinerja

/// The words and signs that stand for "no figure", each with its own meaning (domain rules 6.3).
enum NilMarker {
  private static let dashes: Set<Character> = ["-", "–", "—", "−", "‒", "―"]

  private static let notApplicable: Set<String> = [
    "n/a", "na", "n.a", "n.a.", "tidak ada", "tdk ada", "tidak berlaku", "tidak dinilai",
  ]

  private static let notAvailableStarts = [
    "belum", "blm", "dalam proses", "proses", "masih proses", "masih dalam proses", "sedang proses",
    "menunggu", "not yet",
  ]

  private static let zeroWords: Set<String> = ["nihil", "nol", "kosong"]

  /// The meaning of a cell that holds no digits; nil where it is no marker.
  static func outcome(of text: String, context: FigureContext) -> FigureReading? {
    let lowered = text.lowercased()
    if let dash = dash(text) { return dash }
    if let first = text.first, dashes.contains(first) {
      let rest = text.drop { dashes.contains($0) || $0 == " " }
      guard let letter = rest.first, letter.isLetter, text.count > rest.count else { return nil }
      return FigureReading(.dash(explanation: String(rest)))
    }
    if notApplicable.contains(lowered) { return FigureReading(.notApplicable) }
    if notAvailableStarts.contains(where: { startsWithWord(lowered, $0) }) {
      return FigureReading(.notAvailable)
    }
    if zeroWords.contains(lowered) {
      guard context.quantity == .count || context.quantity == .money else {
        return FigureReading(.dash(explanation: nil))
      }
      var reading = FigureReading(.amount(.zero))
      reading.rules = [.zeroWord]
      return reading
    }
    return nil
  }

  /// A dash alone, short or long, once or repeated.
  static func dash(_ text: String) -> FigureReading? {
    guard !text.isEmpty, text.allSatisfy({ dashes.contains($0) || $0 == " " }), text != " " else { return nil }
    return FigureReading(.dash(explanation: nil))
  }

  private static func startsWithWord(_ text: String, _ word: String) -> Bool {
    guard text.hasPrefix(word) else { return false }
    let rest = text.dropFirst(word.count)
    return rest.first.map { !$0.isLetter } ?? true
  }
}
