internal import Kinerja
internal import Spreadsheet
internal import Validator
internal import Yams

/// Reads the settings file (YAML with Indonesian keys).
///
/// A key that is not known stops the run: a typing slip must not
/// leave a threshold at its default in silence.
enum SettingsReader {
  static func read(_ text: String) throws(SettingsProblem) -> Settings {
    let node: Node?
    do {
      node = try compose(yaml: text)
    } catch let error as YamlError {
      throw notYAML(error)
    } catch {
      throw SettingsProblem(line: nil, reason: .notYAML(""))
    }
    var settings = Settings()
    guard let node, node.null == nil else { return settings }
    let root = try SettingsSection(node, name: "rekap.yaml")
    let keys = [
      "instansi", "batas_waktu", "capaian", "skala", "ambang", "batas_berkas", "kotak_masuk", "surel",
    ]
    try root.forEach(keys) { (key, value) throws(SettingsProblem) in
      switch key {
      case "instansi": settings.office = try OfficeSettings.read(value)
      case "batas_waktu": try readDeadline(value, into: &settings)
      case "capaian": try readAchievement(value, into: &settings)
      case "skala": settings.rules.scale = try scale(value)
      case "ambang": try readThresholds(value, into: &settings)
      case "kotak_masuk": settings.inbox = try DeliverySettings.inbox(value)
      case "surel": settings.mail = try DeliverySettings.mail(value)
      default: try readLimits(value, into: &settings)
      }
    }
    return settings
  }

  /// The place and the parser's short words, never the file itself, which an error of Yams repeats as a whole.
  private static func notYAML(_ error: YamlError) -> SettingsProblem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      SettingsProblem(line: mark.line, reason: .notYAML(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      SettingsProblem(
        line: context.mark.line, reason: .notYAML(duplicates.sorted().joined(separator: ", ") + " (2x)"))
    default: SettingsProblem(line: nil, reason: .notYAML(""))
    }
  }

  private static func readDeadline(_ node: Node, into settings: inout Settings) throws(SettingsProblem) {
    try SettingsSection(node, name: "batas_waktu").forEach(["tanggal"]) {
      (key, value) throws(SettingsProblem) in
      guard let day = value.int, (1...28).contains(day) else { throw bad(key, value, .dayOfMonth) }
      settings.thresholds.deadlineDay = day
    }
  }

  private static func readAchievement(_ node: Node, into settings: inout Settings) throws(SettingsProblem) {
    let section = try SettingsSection(node, name: "capaian")
    try section.forEach(["rumus_turun", "batas_rata_rata"]) { (key, value) throws(SettingsProblem) in
      if key == "rumus_turun" {
        guard let formula = value.string.flatMap({ LowerIsBetterFormula(rawValue: $0.uppercased()) }) else {
          throw bad(key, value, .formula)
        }
        settings.rules.lowerIsBetterFormula = formula
      } else {
        settings.rules.averageCap = try amount(key, value)
      }
    }
  }

  private static func scale(_ node: Node) throws(SettingsProblem) -> AchievementScale {
    guard let items = node.sequence else { throw bad("skala", node, .list) }
    var bands: [AchievementScale.Band] = []
    for item in items {
      var bound: Amount?
      var label: String?
      try SettingsSection(item, name: "skala").forEach(["batas", "predikat"]) {
        (key, value) throws(SettingsProblem) in
        if key == "batas" { bound = try amount(key, value) } else { label = value.string }
      }
      guard let bound, let label else { throw bad("skala", item, .scale) }
      bands.append(.init(from: bound, label))
    }
    guard let scale = AchievementScale(bands) else { throw bad("skala", node, .scale) }
    return scale
  }

  private static func readThresholds(_ node: Node, into settings: inout Settings) throws(SettingsProblem) {
    let percent: [String: WritableKeyPath<CheckThresholds, Amount>] = [
      "selisih_capaian": \.achievementTolerance, "capaian_tinggi": \.highAchievement,
      "capaian_mustahil": \.impossibleAchievement, "capaian_rendah": \.lowAchievement,
      "selisih_serapan": \.spendingGap, "selisih_rasio": \.ratioTolerance,
    ]
    let share: [String: WritableKeyPath<CheckThresholds, Amount>] = [
      "perubahan_nilai": \.levelChange, "perbaikan_janggal": \.implausibleDrop,
      "pecahan_persen": \.fractionShare, "jauh_dari_biasa": \.outlierShare,
    ]
    let whole: [String: (path: WritableKeyPath<CheckThresholds, Int>, range: ClosedRange<Int>)] = [
      "pola": (\.patternSize, 2...1000), "desimal": (\.decimalPlaces, 0...12),
      "penjelasan_sama": (\.copiedTextLength, 1...1000),
    ]
    let known = percent.keys.sorted() + share.keys.sorted() + whole.keys.sorted()
    try SettingsSection(node, name: "ambang").forEach(known) { (key, value) throws(SettingsProblem) in
      if let path = percent[key] {
        settings.thresholds[keyPath: path] = try amount(key, value)
      } else if let path = share[key] {
        guard let part = try amount(key, value).divided(by: .hundred) else { throw bad(key, value, .number) }
        settings.thresholds[keyPath: path] = part
      } else if let (path, range) = whole[key] {
        guard let number = value.int, range.contains(number) else { throw bad(key, value, .number) }
        settings.thresholds[keyPath: path] = number
      }
    }
  }

  private static func readLimits(_ node: Node, into settings: inout Settings) throws(SettingsProblem) {
    let known = Limits.Name.allCases.map(\.rawValue)
    try SettingsSection(node, name: "batas_berkas").forEach(known) { (key, value) throws(SettingsProblem) in
      guard let name = Limits.Name(rawValue: key), let limit = name.value(value.scalar?.string ?? "") else {
        throw bad(key, value, .limit)
      }
      settings.limits[name] = limit
    }
  }

  private static func amount(_ key: String, _ node: Node) throws(SettingsProblem) -> Amount {
    let written = (node.scalar?.string ?? "").replacing(",", with: ".")
    guard let amount = Amount(decimal: written.utf8), !amount.isNegative else {
      throw bad(key, node, .number)
    }
    return amount
  }

  private static func bad(_ key: String, _ node: Node, _ expected: SettingsProblem.Expected)
    -> SettingsProblem
  {
    SettingsProblem(
      line: node.mark?.line,
      reason: .badValue(key: key, written: node.scalar?.string ?? "", expected: expected))
  }
}

/// A mapping in the settings file whose keys are all known.
struct SettingsSection {
  private let pairs: [(key: String, value: Node)]
  private let lines: [Int?]

  init(_ node: Node, name: String) throws(SettingsProblem) {
    guard let mapping = node.mapping else {
      throw SettingsProblem(
        line: node.mark?.line,
        reason: .badValue(key: name, written: node.scalar?.string ?? "", expected: .section))
    }
    pairs = mapping.map { ($0.key.string ?? "", $0.value) }
    lines = mapping.map { $0.key.mark?.line }
  }

  func forEach(
    _ known: [String], _ body: (String, Node) throws(SettingsProblem) -> Void
  ) throws(SettingsProblem) {
    for (pair, line) in zip(pairs, lines) {
      guard known.contains(pair.key) else {
        throw SettingsProblem(line: line, reason: .unknownKey(pair.key, known: known))
      }
      try body(pair.key, pair.value)
    }
  }
}
