internal import Kinerja

/// F22: a name that reports write differently, a folder that says nothing of unit or quarter.
enum DeliveryFindings {
  static let codes: Set<FindingCode> = [.F22]

  static func of(_ path: String, reporting unit: OfficeUnit?, below roots: GivenPaths) -> [Finding] {
    var findings: [Finding] = []
    let name = String(FileNames.base(path))
    let tidied = FileNames.tidied(path)
    if tidied != name {
      findings.append(Finding(.F22, found: name, arguments: ["name": .text(tidied)]))
    }
    if let folder = FileNames.folders(of: path, below: roots).last(where: { !isHint($0, unit) }) {
      findings.append(Finding(.F22, variant: "folder", arguments: ["folder": .text(String(folder))]))
    }
    return findings
  }

  /// A folder of a quarter, a year or the unit is how files are kept, not an oddity.
  private static func isHint(_ folder: Substring, _ unit: OfficeUnit?) -> Bool {
    let text = QuarterText(String(folder))
    if !text.mentions.isEmpty || text.year != nil { return true }
    guard let unit else { return false }
    let written = TextFingerprint.normalize(String(folder))
    return ([unit.code, unit.name] + unit.aliases).contains { TextFingerprint.normalize($0) == written }
  }
}
