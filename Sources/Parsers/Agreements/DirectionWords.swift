internal import Kinerja

/// The words by which agreements say which figure is good and how quarters combine (domain rules 3.1 and 3.4).
enum DirectionWords {
  static func direction(_ text: String) -> Direction? {
    let words = TextFingerprint.normalize(text)
    if words.isEmpty { return nil }
    // The words of our own form need no search.
    if let exact = Direction(rawValue: words) { return exact }
    let table: [(Direction, [String])] = [
      (.predicate, ["predikat", "opini", "kualitatif"]),
      (.range, ["rentang", "range", "interval"]),
      (.lowerIsBetter, ["turun", "negatif", "minim", "kecil", "rendah", "lower", "menurun"]),
      (.exact, ["tetap", "stabil", "sesuai", "flat", "exact", "harus"]),
      (.higherIsBetter, ["naik", "positif", "maks", "maxim", "besar", "tinggi", "higher", "meningkat"]),
    ]
    return table.first { $0.1.contains(where: words.contains) }?.0
  }

  static func accumulation(_ text: String) -> Accumulation? {
    let words = TextFingerprint.normalize(text)
    if words.isEmpty { return nil }
    if let exact = Accumulation(rawValue: words) { return exact }
    let table: [(Accumulation, [String])] = [
      (.predicate, ["predikat"]),
      (.ratio, ["rasio", "pembilang", "ratio"]),
      (.average, ["rata", "average", "mean"]),
      (
        .sum, ["non kumulatif", "non-kumulatif", "nonkumulatif", "jumlah", "penjumlahan", "akumulasi", "sum"]
      ),
      (.cumulative, ["kumulatif", "komulatif", "cumulative", "s.d"]),
      (.lastValue, ["nilai akhir", "terakhir", "akhir", "posisi", "level", "last"]),
    ]
    return table.first { $0.1.contains(where: words.contains) }?.0
  }

  static func formula(_ text: String) -> LowerIsBetterFormula? {
    let words = text.lowercased().filter { !$0.isWhitespace }
    if words.isEmpty { return nil }
    if words == "b" || words.contains("t/r") { return .quotient }
    if words == "a" || words.contains("2t") { return .difference }
    return nil
  }
}
