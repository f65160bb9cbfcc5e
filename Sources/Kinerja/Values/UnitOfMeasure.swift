/// A satuan, made comparable: `Persen` and `%`, `Dok.` and `Dokumen` are one.
package struct UnitOfMeasure: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case percent
    /// Things that come whole: persons, documents, schools.
    case count
    case money
    /// Time and other measures that have parts: tahun, hari, jam, km.
    case measure
    /// Nilai, poin, skor, indeks.
    case index
    case ratio
    case predicate
    /// No satuan is given.
    case unknown
  }

  /// The spelling that all variants share; only ever compared, never shown.
  package let canonical: String
  package let kind: Kind

  package init(_ text: String) {
    let words = Self.withoutBrackets(TextFingerprint.normalize(text))
    let spelling = Self.joinSlashes(words)
    canonical = Self.canonicals[spelling] ?? Self.class(of: spelling)
    kind = Self.kinds[canonical] ?? Self.kind(ofUnlisted: canonical)
  }

  /// True for units of which there is no part.
  package var isWhole: Bool { kind == .count }

  /// What a quotient of two counts is multiplied by to be in this unit: 100 for %, 1000 for `per 1.000
  /// penduduk`.
  package var ratioFactor: Amount {
    if kind == .percent { return .hundred }
    guard let per = canonical.split(separator: " ").drop(while: { $0 != "per" }).dropFirst().first else {
      return Amount(1)
    }
    let digits = per.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
    return Amount(decimal: digits).flatMap { $0.isZero || $0.isNegative ? nil : $0 } ?? Amount(1)
  }

  /// True where two units that differ are one slip apart, as `Unir` and `Unit`: a suggestion, never equality.
  package func looksLike(_ other: UnitOfMeasure) -> Bool {
    canonical != other.canonical && min(canonical.utf8.count, other.canonical.utf8.count) >= 3
      && EditDistance.between(canonical, other.canonical, limit: 1) != nil
  }
}

extension UnitOfMeasure {
  /// Each line: the canonical spelling, then its variants.
  private static let spellings: [[String]] = [
    ["%", "persen", "prosen", "persentase", "prosentase", "percent", "pct", "% persen", "persen %"],
    ["dokumen", "dok"],
    ["laporan", "lap"],
    ["orang", "org"],
    ["kegiatan", "keg"],
    ["satuan pendidikan", "sekolah", "lembaga", "satpen", "sat pen", "sat. pen", "satdik"],
    ["nilai", "poin", "point", "skor", "score", "indeks", "index"],
    ["tahun", "thn", "th"],
    ["bulan", "bln"],
    ["hari", "hr"],
    ["menit", "mnt"],
    ["rupiah", "rp", "idr"],
    ["ribu rupiah", "rp ribu", "ribu rp", "rp. ribu"],
    ["juta rupiah", "rp juta", "juta rp", "rp. juta"],
    ["rasio", "ratio"],
    ["objek", "obyek"],
    ["paket", "pkt"],
    ["km", "kilometer"],
    ["m2", "meter persegi", "m persegi"],
    ["ha", "hektar", "hektare"],
  ]

  private static let canonicals: [String: String] = Dictionary(
    spellings.flatMap { line in line.map { ($0, line.first ?? $0) } },
    uniquingKeysWith: { first, _ in first }
  )

  private static let kinds: [String: Kind] = [
    "": .unknown, "%": .percent, "nilai": .index, "angka": .index, "rasio": .ratio,
    "predikat": .predicate, "opini": .predicate, "kategori": .predicate, "peringkat": .predicate,
    "rupiah": .money, "ribu rupiah": .money, "juta rupiah": .money,
    "tahun": .measure, "hari": .measure, "jam": .measure, "menit": .measure, "minggu": .measure,
    "detik": .measure, "km": .measure, "m": .measure, "meter": .measure, "m2": .measure, "m3": .measure,
    "ha": .measure, "kg": .measure, "ton": .measure, "liter": .measure,
  ]

  private static func kind(ofUnlisted canonical: String) -> Kind {
    switch canonical {
    case let text where text.hasPrefix("rasio ") || text.hasPrefix("per ") || text.contains(" per "): .ratio
    case let text where text.hasSuffix(" rupiah"): .money
    case let text where text.hasPrefix("ya/") || text.hasPrefix("ada/"): .predicate
    default: .count
    }
  }

  /// A unit with words around it, such as `Indeks Kepuasan` or `% per tahun`, keeps them but is classed by
  /// its first.
  private static func `class`(of spelling: String) -> String {
    let first = spelling.prefix { $0 != " " }
    guard first.utf8.count < spelling.utf8.count, let unit = canonicals[String(first)] else {
      return spelling
    }
    return unit == "nilai" || unit == "%" ? unit : spelling
  }

  /// `Indeks (skala 4)` is an index; a satuan that stands only in brackets is what it is.
  private static func withoutBrackets(_ text: String) -> String {
    guard let open = text.firstIndex(of: "(") else { return text }
    let before = TextFingerprint.normalize(String(text[..<open]))
    return before.isEmpty ? TextFingerprint.normalize(text.filter { $0 != "(" && $0 != ")" }) : before
  }

  /// `Org / Bln` is `orang/bulan`; `Nilai/Indeks` says one thing twice.
  private static func joinSlashes(_ text: String) -> String {
    guard text.contains("/") else { return text }
    var parts: [String] = []
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      let spelling = TextFingerprint.normalize(String(part))
      let unit = canonicals[spelling] ?? spelling
      if parts.last != unit { parts.append(unit) }
    }
    return parts.joined(separator: "/")
  }
}
