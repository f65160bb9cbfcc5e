/// An ordered set of ratings, such as the AKIP grades D to AA.
package struct PredicateScale: Hashable, Sendable {
  package struct Grade: Hashable, Sendable {
    /// As it is written in reports.
    package let label: String
    package let ordinal: Int
    /// All spellings, normalised.
    fileprivate let synonyms: [String]
    /// Words that may stand beside the label but do not name it alone, normalised: `Sangat Baik (BB)`.
    fileprivate let description: String?

    func isDescribed(by text: String) -> Bool { synonyms.contains(text) || description == text }
  }

  package let name: String
  /// From the lowest to the highest.
  package let grades: [Grade]
  /// True where there is no way between two ratings: the target is met or it is not.
  package let isMetOrNot: Bool

  /// Grades from the lowest up, counted from `first`, each with its other spellings.
  package init(
    _ name: String,
    from first: Int = 1,
    isMetOrNot: Bool = false,
    _ grades: [(String, [String])],
    described: [String: String] = [:]
  ) {
    self.name = name
    self.isMetOrNot = isMetOrNot
    self.grades = grades.enumerated().map { index, grade in
      Grade(
        label: grade.0,
        ordinal: first + index,
        synonyms: ([grade.0] + grade.1).map(TextFingerprint.normalize),
        description: described[grade.0].map(TextFingerprint.normalize)
      )
    }
  }

  /// The rating that a text stands for, in any of the usual ways of writing it.
  package func grade(of text: String) -> Grade? { PredicateText(text).grade(in: self) }

  func grade(normalized text: String) -> Grade? { grades.first { $0.synonyms.contains(text) } }

  /// Met or passed is 100; below it the ratio of the ordinals.
  package func achievement(of reached: Grade, against target: Grade) -> Achievement {
    if isMetOrNot { return .percent(reached.ordinal == target.ordinal ? .hundred : .zero) }
    if reached.ordinal >= target.ordinal { return .percent(.hundred) }
    guard let share = Amount(Int128(reached.ordinal), over: Int128(target.ordinal)) else {
      return .none(.notComparable)
    }
    return share.multiplied(by: .hundred).map(Achievement.percent) ?? .none(.notComparable)
  }

  /// The labels that a mistyped one may have meant, nearest first: the same words, else one slip away, two in long
  /// words.
  package func nearest(to text: String, limit: Int = 3) -> [Suggestion] {
    let typed = TextFingerprint(text)
    let near = grades.compactMap { grade -> (grade: Grade, distance: Int)? in
      grade.synonyms.compactMap { Self.distance(from: typed, to: $0) }.min().map { (grade, $0) }
    }
    .sorted { ($0.distance, $0.grade.ordinal) < ($1.distance, $1.grade.ordinal) }
    return near.prefix(limit).map { candidate in
      let confidence: Suggestion.Confidence =
        near.count > 1 ? .guess : candidate.distance == 0 ? .certain : .likely
      return Suggestion(value: candidate.grade.label, confidence: confidence)
    }
  }

  /// Nil where as much of the label would have to be changed as stays: `X` is no slip for `A`.
  private static func distance(from typed: TextFingerprint, to spelling: String) -> Int? {
    if typed.key == TextFingerprint(spelling).key { return 0 }
    let limit = spelling.utf8.count < 8 ? 1 : 2
    let length = max(typed.normalized.utf8.count, spelling.utf8.count)
    return EditDistance.between(typed.normalized, spelling, limit: limit).flatMap {
      $0 * 2 < length ? $0 : nil
    }
  }
}

/// The scales in use, asked together: `Baik` alone does not say which of them is meant, what was reached may.
extension [PredicateScale] {
  /// The rating a report gives against an agreed one, in the first scale that knows both.
  package func grade(of text: String, against target: String) -> (
    scale: PredicateScale, grade: PredicateScale.Grade
  )? {
    for scale in self {
      guard scale.grade(of: target) != nil, let grade = scale.grade(of: text) else { continue }
      return (scale, grade)
    }
    return nil
  }

  /// The labels that may stand against an agreed rating, lowest first.
  package func labels(against target: String) -> [String] {
    first { $0.grade(of: target) != nil }?.grades.map(\.label) ?? []
  }

  package func nearest(to text: String, against target: String) -> [Suggestion] {
    for scale in self where scale.grade(of: target) != nil {
      let near = scale.nearest(to: text)
      if !near.isEmpty { return near }
    }
    return []
  }
}

extension PredicateScale {
  package static let standard: [PredicateScale] = [
    akip, opinion, childFriendlyCity, accreditation, accreditationInWords, quality, existence, yesOrNo,
  ]

  /// Grades of the AKIP evaluation.
  package static let akip = PredicateScale(
    "Nilai AKIP",
    [("D", []), ("C", []), ("CC", []), ("B", []), ("BB", []), ("A", []), ("AA", [])],
    described: [
      "AA": "Sangat Memuaskan", "A": "Memuaskan", "BB": "Sangat Baik", "B": "Baik", "CC": "Cukup",
      "C": "Kurang", "D": "Sangat Kurang",
    ]
  )

  /// `TW` is *tidak wajar* here, not a quarter.
  package static let opinion = PredicateScale(
    "Opini BPK",
    [
      ("TMP", ["tidak menyatakan pendapat", "disclaimer"]),
      ("TW", ["tidak wajar"]),
      ("WDP", ["wajar dengan pengecualian"]),
      ("WTP", ["wajar tanpa pengecualian", "wtp-dpp", "wtp dpp", "wtp dengan paragraf penjelas"]),
    ]
  )

  package static let childFriendlyCity = PredicateScale(
    "Kota Layak Anak",
    [("Pratama", []), ("Madya", []), ("Nindya", []), ("Utama", [])]
  )

  package static let accreditation = PredicateScale(
    "Akreditasi",
    from: 0,
    [
      ("Tidak Terakreditasi", ["belum terakreditasi", "tt"]),
      ("C", ["terakreditasi c"]), ("B", ["terakreditasi b"]), ("A", ["terakreditasi a"]),
    ]
  )

  package static let accreditationInWords = PredicateScale(
    "Akreditasi",
    from: 0,
    [("Tidak Terakreditasi", ["belum terakreditasi"]), ("Baik", []), ("Baik Sekali", []), ("Unggul", [])]
  )

  package static let quality = PredicateScale(
    "Mutu",
    from: 0,
    [
      ("Sangat Kurang", []), ("Kurang", ["kurang baik"]), ("Cukup", ["cukup baik"]), ("Baik", []),
      ("Sangat Baik", []),
    ]
  )

  package static let existence = PredicateScale(
    "Ada/Tidak Ada",
    from: 0,
    isMetOrNot: true,
    [("Tidak Ada", ["tdk ada"]), ("Ada", [])]
  )

  package static let yesOrNo = PredicateScale(
    "Ya/Tidak",
    from: 0,
    isMetOrNot: true,
    [("Tidak", ["tdk"]), ("Ya", [])]
  )
}
