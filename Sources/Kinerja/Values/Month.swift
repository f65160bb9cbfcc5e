/// A month of the year, with the spellings that reports use.
package enum Month: Int, CaseIterable, Sendable, Comparable, Codable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Reads a full or shortened name, Indonesian or English, with or without a full stop.
  package init?(name: String) {
    guard let month = Self.names[TextFingerprint.normalize(name)] else { return nil }
    self = month
  }

  /// For a word that is normalised already.
  init?(word: String) {
    guard let month = Self.names[word] else { return nil }
    self = month
  }

  package var quarter: Quarter {
    switch self {
    case .january, .february, .march: .first
    case .april, .may, .june: .second
    case .july, .august, .september: .third
    case .october, .november, .december: .fourth
    }
  }

  package var opensQuarter: Bool { rawValue % 3 == 1 }
  package var closesQuarter: Bool { rawValue % 3 == 0 }

  /// The full name as written today, then other spellings; `Pebruari` and `Nopember` are the older ones.
  private static let spellings: [(Month, [String])] = [
    (.january, ["januari", "jan", "january"]),
    (.february, ["februari", "pebruari", "feb", "peb", "february", "febuari"]),
    (.march, ["maret", "mar", "mrt", "march"]),
    (.april, ["april", "apr"]),
    (.may, ["mei", "may"]),
    (.june, ["juni", "jun", "june"]),
    (.july, ["juli", "jul", "july"]),
    (.august, ["agustus", "agu", "ags", "agt", "agst", "agus", "aug", "august"]),
    (.september, ["september", "sep", "sept"]),
    (.october, ["oktober", "okt", "oct", "october"]),
    (.november, ["november", "nopember", "nov", "nop"]),
    (.december, ["desember", "des", "dec", "december"]),
  ]

  private static let names: [String: Month] = Dictionary(
    uniqueKeysWithValues: spellings.flatMap { month, names in names.map { ($0, month) } }
  )
}
