import TestSupport

/// The truth of the sample set, read from its JSON.
enum Truth {
  static let files: [String] = ["TW1", "TW2", "TW3", "TW4"].flatMap { quarter in
    Fixture("samples/truth/" + quarter).names.map { "\(quarter)/\($0.dropLast(".json".count))" }
  }

  static func read(_ name: String) throws -> JSONTree { try JSONTree(Fixture("samples/truth/" + name)) }
}

extension JSONTree {
  /// A list of findings, under its key.
  func findings(_ key: String = "findings") -> [ExpectedFinding] {
    (self[key]?.elements ?? []).map(ExpectedFinding.init)
  }
}

/// What a finding of the truth asks for, and which findings satisfy it.
struct ExpectedFinding {
  let code: String
  let alternatives: [String]
  let severity: String
  let sheet: String?
  let cells: [String]
  let indicator: String?
  /// What else must be given to the run for it to be found: `history`, `monthly` or `receipt`.
  let needs: String?
  let anywhere: [String]

  init(_ finding: JSONTree) {
    code = finding["code"]?.text ?? ""
    alternatives = finding["alt"]?.texts ?? []
    severity = finding["severity"]?.text ?? ""
    sheet = finding["sheet"]?.text
    cells = [finding["cell"]?.text].compactMap { $0 } + (finding["cell_alt"]?.texts ?? [])
    indicator = finding["indicator"]?.text
    needs = finding["needs"]?.text
    anywhere = finding["anywhere"]?.texts ?? []
  }

  var isRequired: Bool { severity != "info" && needs != "monthly" }
}
