internal import Writers
internal import Yams

/// Reads the sections `kotak_masuk` and `surel`: how files come in and how mail goes out.
enum DeliverySettings {
  static func inbox(_ node: Node) throws(SettingsProblem) -> InboxSettings {
    var settings = InboxSettings()
    try SettingsSection(node, name: "kotak_masuk").forEach(["folder", "tenang"]) {
      (key, value) throws(SettingsProblem) in
      if key == "folder" {
        settings.folder = try text(key, value)
      } else {
        guard let seconds = value.int, (1...3600).contains(seconds) else { throw bad(key, value, .number) }
        settings.quiet = seconds
      }
    }
    return settings
  }

  static func mail(_ node: Node) throws(SettingsProblem) -> MailSettings {
    var settings = MailSettings()
    try SettingsSection(node, name: "surel").forEach(["dari", "balas_ke", "petugas", "pejabat"]) {
      (key, value) throws(SettingsProblem) in
      switch key {
      case "dari": settings.from = try address(key, value, mayBeEmpty: true)
      case "balas_ke": settings.replyTo = try address(key, value)
      case "petugas": settings.staff = try addresses(key, value)
      default: settings.officials = try addresses(key, value)
      }
    }
    return settings
  }

  private static func addresses(_ key: String, _ node: Node) throws(SettingsProblem) -> [String] {
    guard let items = node.sequence else { throw bad(key, node, .list) }
    var texts: [String] = []
    for item in items { texts.append(try address(key, item)) }
    return texts
  }

  /// A mail to half an address would be lost in silence.
  private static func address(
    _ key: String, _ node: Node, mayBeEmpty: Bool = false
  ) throws(SettingsProblem) -> String {
    let written = try text(key, node)
    guard mayBeEmpty && written.isEmpty || Mailbox(written: written) != nil else {
      throw bad(key, node, .address)
    }
    return written
  }

  private static func text(_ key: String, _ node: Node) throws(SettingsProblem) -> String {
    guard let scalar = node.scalar else { throw bad(key, node, .text) }
    return scalar.string
  }

  private static func bad(_ key: String, _ node: Node, _ expected: SettingsProblem.Expected)
    -> SettingsProblem
  {
    SettingsProblem(
      line: node.mark?.line,
      reason: .badValue(key: key, written: node.scalar?.string ?? "", expected: expected))
  }
}
