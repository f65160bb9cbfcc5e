/// Whether formulas, names, charts and links stay in the workbook and name sheets that it has.
struct ReferenceFaults {
  private let package: AuditedPackage
  private let sheets: Set<String>

  init(_ package: AuditedPackage) {
    self.package = package
    sheets = Set(package.sheets.map { $0.name.lowercased() })
  }

  var found: [String] {
    var faults = FaultList("references")
    let holders: Set = ["f", "formula", "formula1", "formula2", "definedName", "c:f"]
    for (part, tree) in package.trees.sorted(by: { $0.key < $1.key }) where part.hasSuffix(".xml") {
      for element in tree.everything {
        var texts = holders.contains(element.name) ? [element.text] : []
        if element.name == "hyperlink", element["r:id"] == nil { texts += [element["location"] ?? ""] }
        for text in texts {
          faults.unless(!text.contains("#REF!"), "\(part): \(text)")
          let parts = Self.parts(of: text)
          faults.unless(!parts.leaves, "\(part): \(text) leads to another workbook")
          for sheet in parts.sheets {
            faults.unless(sheets.contains(sheet.lowercased()), "\(part): \(text) names no sheet of this book")
          }
        }
      }
    }
    return faults.found
  }

  /// The sheets that a formula names, and whether it leads out of the workbook.
  private static func parts(of formula: String) -> (sheets: [String], leaves: Bool) {
    var (sheets, leaves): ([String], Bool) = ([], false)
    var word = ""
    var rest = Substring(formula)
    while let character = rest.popFirst() {
      switch character {
      case "\"":
        rest = rest.drop { $0 != "\"" }.dropFirst()
        word = ""
      case "'":
        word = ""
        while let inner = rest.popFirst() {
          if inner != "'" {
            word.append(inner)
          } else if rest.first == "'" {
            word.append("'")
            rest.removeFirst()
          } else {
            break
          }
        }
        if word.contains("[") { leaves = true }
      case "!":
        sheets.append(word)
        word = ""
      case "[":
        // The columns of a table stand behind its name.
        if word.isEmpty { leaves = true }
        var depth = 1
        while depth > 0, let inner = rest.popFirst() { depth += inner == "[" ? 1 : inner == "]" ? -1 : 0 }
        word = ""
      case _ where character.isLetter || character.isNumber || "_.\\?".contains(character):
        word.append(character)
      default: word = ""
      }
    }
    return (sheets, leaves)
  }
}
