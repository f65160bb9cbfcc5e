internal import Kinerja

/// What a heading path says about its column.
struct HeadingMeaning: Hashable {
  var field: ReportField
  /// A year named in the heading; a year other than the reported one makes the column history.
  var year: Int?
  /// "Capaian" alone: the figure itself or a percentage, decided by its neighbours (domain rules 2.9.4).
  var isBareAchievement = false
  /// "Target" alone: of the year, unless no other target stands beside it.
  var isBareTarget = false
  /// "Realisasi" alone, without a group that says of what.
  var isBareActual = false
}

/// Reads a heading path such as "Anggaran (Rp) > Realisasi" (domain rules 2.9.3: the path before the leaf).
enum HeadingClassifier {
  private static let moneyWords: Set<String> = [
    "anggaran", "pagu", "keuangan", "keu", "dana", "belanja", "dpa", "rka", "rp", "alokasi", "serapan",
    "rupiah", "penyerapan",
  ]
  private static let numericWords: Set<String> = [
    "target", "realisasi", "real", "capaian", "rencana", "trg", "hasil", "%", "persentase", "tingkat", "rvro",
    "kumulatif", "prediksi", "ttb", "deviasi",
  ]
  private static let figureWords = moneyWords.union(numericWords)
  private static let historyWords: Set<String> = [
    "renstra", "rpjmd", "lalu", "sebelumnya", "n-1", "n-2", "baseline",
  ]

  /// The meaning of a path; nil where no word of it is known.
  static func meaning(of path: [String]) -> HeadingMeaning? {
    let parts = path.map(HeadingText.init).filter { !$0.isEmpty }
    guard let leaf = parts.last else { return nil }
    if let field = textField(leaf: leaf, parts: parts) { return HeadingMeaning(field: field) }
    return figureMeaning(leaf: leaf, parts: parts, path: path)
  }

  /// True where a lone cell could be a heading of any kind, groups and sub-headings included.
  static func isHeadingLike(_ text: String) -> Bool {
    guard text.count <= 120, text.contains(where: { $0.isLetter || $0 == "%" }) else { return false }
    let heading = HeadingText(text)
    if text.utf8.count <= 10, Month(name: text) != nil { return true }
    if HeadingDictionary.exact[heading.phrase] != nil || ["k", "rp", "%"].contains(heading.tokens.joined()) {
      return true
    }
    if heading.words.count > 14 { return false }
    return heading.containsAny(figureWords)
      || HeadingDictionary.byPhrase.contains { $0.phrases.contains(where: heading.contains(phrase:)) }
      || HeadingQuarter.quarter(in: text, underGroup: true) != nil || heading.contains("triwulan")
      || heading.contains("fisik") || heading.contains("kinerja")
  }

  /// Target, realisasi and capaian under a group such as "Triwulan I".
  private static let abbreviations: Set<String> = ["t", "r", "c"]

  /// True where a cell under a group of headings could be one of its leaves: a figure, a quarter, an explanation.
  static func isSubHeading(_ text: String) -> Bool {
    let heading = HeadingText(text)
    if heading.tokens.count == 1, let token = heading.tokens.first {
      if abbreviations.contains(token) { return true }
      if token.count == 4, let year = Int(token), (2000...2099).contains(year) { return true }
    }
    guard isHeadingLike(text) else { return false }
    if HeadingQuarter.quarter(in: text, underGroup: true) != nil { return true }
    guard let field = textField(leaf: heading, parts: [heading]) else { return true }
    switch field {
    case .indicator, .objective, .program, .code, .unit, .actionPlan: return false
    default: return true
    }
  }

  private static func textField(leaf: HeadingText, parts: [HeadingText]) -> ReportField? {
    if let field = HeadingDictionary.exact[leaf.phrase], !leaf.contains("%") { return field }
    let isNumeric = leaf.containsAny(numericWords) || leaf.containsAny(moneyWords)
    if let field = phraseField(leaf) {
      switch field {
      case .evidence where leaf.contains(phrase: "tindak lanjut"): return .other
      // What was promised a quarter ago is no explanation of this one.
      case .followUp where leaf.containsAny(["lalu", "sebelumnya"]): return .other
      case .evidence, .hindering, .supporting, .followUp, .deadline, .responsible: return field
      case .indicator, .objective, .program, .unit, .actionPlan, .unitOfMeasure, .category:
        return isNumeric ? nil : field
      case .remarks, .dataSource, .code, .numerator, .denominator: return field
      default: return field
      }
    }
    let group = parts.dropLast().last
    guard let group, !leaf.containsAny(numericWords), leaf.words.count <= 2, let field = phraseField(group)
    else {
      return nil
    }
    switch field {
    case .evidence, .hindering, .supporting, .followUp, .remarks: return field
    default: return nil
    }
  }

  private static func phraseField(_ heading: HeadingText) -> ReportField? {
    HeadingDictionary.byPhrase.first { $0.phrases.contains(where: heading.contains(phrase:)) }?.field
  }

  private struct Features {
    let isMoney: Bool
    let isShare: Bool
    let isActual: Bool
    let isTarget: Bool
    let isAchievement: Bool
    let isCumulative: Bool
    let isAnnual: Bool
    let isHistory: Bool
    let saysQuarter: Bool
    let quarter: Quarter?
    let year: Int?
  }

  private static func features(leaf: HeadingText, parts: [HeadingText], path: [String]) -> Features {
    var all = Set(parts.flatMap(\.tokens))
    if parts.count > 1, let word = ["t": "target", "r": "realisasi", "c": "capaian"][leaf.tokens.joined()] {
      all.insert(word)
    }
    let leafName = leaf.tokens.joined(separator: " ")
    let isMoney: Bool =
      switch leafName {
      case "k": false
      case "rp": true
      default: all.contains { moneyWords.contains($0) }
      }
    let quarter = HeadingQuarter.quarter(of: path)
    let year = all.compactMap { $0.count == 4 ? Int($0) : nil }.first { (2000...2099).contains($0) }
    let isActual =
      !all.isDisjoint(with: ["realisasi", "real", "hasil", "rvro"]) || (isMoney && all.contains("serapan"))
    return Features(
      isMoney: isMoney,
      isShare: all.contains("%") || all.contains("persentase") || all.contains("persen")
        || all.contains("tingkat")
        || (isMoney && (all.contains("serapan") || all.contains("capaian")) && !leaf.contains("rp")
          && !leaf.contains("realisasi")),
      isActual: isActual,
      isTarget: saysTarget(parts) || leafName == "rencana" || parts.count > 1 && leafName == "t",
      isAchievement: all.contains("capaian"),
      isCumulative: saysUntil(path) || !all.isDisjoint(with: ["kumulatif", "total", "komulatif"])
        || parts.contains { $0.contains(phrase: "yang dievaluasi") },
      isAnnual: !all.isDisjoint(with: ["tahunan", "pk", "akhir", "setahun"])
        || parts.contains(where: saysYear),
      isHistory: !all.isDisjoint(with: historyWords),
      saysQuarter: quarter != nil || !all.isDisjoint(with: ["triwulan", "triwulanan", "tw", "tribulan"]),
      quarter: quarter, year: year)
  }

  /// True for "% TW I".
  private static func isQuarterAlone(_ leaf: HeadingText) -> Bool {
    leaf.contains("%") && HeadingQuarter.quarter(in: leaf.phrase, underGroup: false) != nil
      && leaf.words.count <= 2
  }

  /// True where a target is what the column holds, not what its figure is compared with: "Target Capaian", but not
  /// "Capaian terhadap Target Tahun".
  private static func saysTarget(_ parts: [HeadingText]) -> Bool {
    let targets: Set<String> = ["target", "trg", "prediksi"]
    return parts.contains { part in
      guard let target = part.tokens.firstIndex(where: targets.contains) else { return false }
      let before = part.tokens[..<target]
      return !before.contains("capaian") && !before.contains("terhadap") && !before.contains("thd")
    }
  }

  /// True for "Target Tahun 2026", not for the year that is said with a quarter, "Triwulan II Tahun 2026".
  private static func saysYear(_ part: HeadingText) -> Bool {
    guard let position = part.tokens.firstIndex(of: "tahun") else { return false }
    guard HeadingQuarter.quarter(in: part.phrase, underGroup: false) != nil else { return true }
    let before = part.tokens[..<position].last
    return before == "target" || before == "thd" || before == "terhadap"
  }

  /// True for "until TW II" and "January to June", not for the months of one quarter, April to June.
  private static func saysUntil(_ path: [String]) -> Bool {
    path.contains { text in
      let mentions = QuarterText(text).mentions
      if mentions.contains(where: { $0.from < $0.quarter }) { return true }
      var rest = text
      for mention in mentions.reversed() { rest.replaceSubrange(mention.range, with: " ") }
      return HeadingText(rest).contains("s.d")
    }
  }

  private static func figureMeaning(leaf: HeadingText, parts: [HeadingText], path: [String])
    -> HeadingMeaning?
  {
    let has = features(leaf: leaf, parts: parts, path: path)
    var meaning = HeadingMeaning(field: .other, year: has.year)
    if has.isHistory { return meaning }
    if parts.contains(where: { $0.contains("fisik") }) || leaf.contains("progress")
      || leaf.contains("progres")
    {
      meaning.field = has.isTarget || leaf.contains("ttb") || leaf.contains("rp") ? .other : .physicalProgress
      return meaning
    }
    let rests: Set<String> = ["ttb", "deviasi", "sisa", "bobot", "rak", "efisiensi", "selisih"]
    if parts.contains(where: { $0.containsAny(rests) }) { return meaning }
    if has.isMoney { return moneyMeaning(has, leaf: leaf, into: meaning) }
    return performanceMeaning(has, leaf: leaf, parts: parts, into: meaning)
  }

  private static func moneyMeaning(_ has: Features, leaf: HeadingText, into start: HeadingMeaning)
    -> HeadingMeaning?
  {
    var meaning = start
    if has.isShare && !leaf.contains("rp") {
      meaning.field = .budgetShare
    } else if has.isAchievement && (has.isShare || leaf.contains("capaian")) {
      // "Capaian Realisasi Pagu" stands beside "Realisasi Pagu" as its percentage.
      meaning.field = .budgetShare
    } else if has.isActual {
      meaning.field = .budgetActual(has.isCumulative ? nil : has.quarter)
    } else if has.isTarget && has.saysQuarter {
      meaning.field = .other
    } else {
      meaning.field = .budget
    }
    return meaning
  }

  private static func performanceMeaning(
    _ has: Features, leaf: HeadingText, parts: [HeadingText], into start: HeadingMeaning
  ) -> HeadingMeaning? {
    var meaning = start
    let isPlain = parts.count == 1 && leaf.words.count == 1
    if has.isTarget && !has.isActual && !(has.isAchievement && !leaf.contains("target")) {
      if leaf.tokens == ["awal"] { return meaning }
      let isOfYear = has.quarter == nil && leaf.containsAny(["tahunan", "akhir", "setahun", "tahun"])
      if has.saysQuarter && !isOfYear {
        meaning.field = .quarterTarget(has.quarter)
      } else {
        meaning.field = .annualTarget
        meaning.isBareTarget = !has.isAnnual && has.year == nil
      }
      return meaning
    }
    if has.isShare
      && (has.isAchievement || has.isActual || leaf.words.isEmpty || leaf.contains("persentase")
        || isQuarterAlone(leaf))
    {
      let againstYear =
        has.isAnnual && has.isAchievement
        || has.quarter == nil && parts.contains { $0.contains("tingkat") }
      meaning.field = againstYear ? .annualAchievement : .achievement(has.quarter)
      return meaning
    }
    if has.isActual {
      meaning.field = has.isCumulative ? .cumulativeActual : .actual(has.quarter)
      meaning.isBareActual = isPlain
      return meaning
    }
    if has.isAchievement {
      meaning.isBareAchievement = true
      meaning.field = has.isCumulative ? .cumulativeActual : .actual(has.quarter)
      return meaning
    }
    if has.isTarget {
      meaning.field = has.saysQuarter ? .quarterTarget(has.quarter) : .annualTarget
      return meaning
    }
    if has.isCumulative && leaf.contains("kumulatif") {
      meaning.field = .cumulativeActual
      return meaning
    }
    return nil
  }
}
