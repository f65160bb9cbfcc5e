internal import Writers
internal import Yams

/// Reads the section `instansi`: letterhead, place, signatory, paper.
enum OfficeSettings {
  static func read(_ node: Node) throws(SettingsProblem) -> OfficeProfile {
    var office = OfficeProfile()
    let section = try SettingsSection(node, name: "instansi")
    try section.forEach(["kop", "tempat", "tanggal", "penandatangan", "kertas"]) {
      (key, value) throws(SettingsProblem) in
      switch key {
      case "kop": office.letterhead = try lines(key, value)
      case "tempat": office.place = try text(key, value)
      case "tanggal": office.date = try text(key, value)
      case "penandatangan": try readSignatory(value, into: &office)
      default:
        guard let paper = OfficeProfile.Paper(rawValue: try text(key, value).uppercased()) else {
          throw bad(key, value, .paper)
        }
        office.paper = paper
      }
    }
    return office
  }

  private static func readSignatory(_ node: Node, into office: inout OfficeProfile) throws(SettingsProblem) {
    let section = try SettingsSection(node, name: "penandatangan")
    try section.forEach(["jabatan", "nama", "pangkat", "nip"]) { (key, value) throws(SettingsProblem) in
      let written = try text(key, value)
      switch key {
      case "jabatan": office.signatoryTitle = written
      case "nama": office.signatoryName = written
      case "pangkat": office.signatoryRank = written
      default: office.signatoryNumber = written
      }
    }
  }

  private static func lines(_ key: String, _ node: Node) throws(SettingsProblem) -> [String] {
    guard let items = node.sequence else { return [try text(key, node)] }
    var lines: [String] = []
    for item in items { lines.append(try text(key, item)) }
    return lines
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
