/// The parts of a workbook package and how they hang together.
struct AuditedPackage {
  struct Relationship {
    let id: String
    /// The last word of the type.
    let kind: String
    /// The part, or the address where it is external.
    let target: String
    let isExternal: Bool
  }

  struct SheetPart {
    let name: String
    let part: String
    let tree: MarkupTree
    let relationships: [Relationship]

    func target(_ kind: String) -> String? { relationships.first { $0.kind == kind }?.target }
  }

  let entries: [UnzippedArchive.Entry]
  let trees: [String: MarkupTree]

  init(_ entries: [UnzippedArchive.Entry]) throws {
    self.entries = entries
    trees = try Dictionary(
      entries.map { ($0.name, try MarkupTree($0.content)) }, uniquingKeysWith: { first, _ in first })
  }

  var workbook: MarkupTree? { trees["xl/workbook.xml"] }
  var styles: MarkupTree? { trees["xl/styles.xml"] }
  var strings: [MarkupTree] { trees["xl/sharedStrings.xml"]?.children ?? [] }

  /// The sheets in the order of their tabs.
  var sheets: [SheetPart] {
    let links = relationships(of: "xl/workbook.xml")
    return (workbook?.list("sheets") ?? []).compactMap { sheet in
      guard let part = links.first(where: { $0.id == sheet["r:id"] })?.target, let tree = trees[part] else {
        return nil
      }
      return SheetPart(
        name: sheet["name"] ?? "", part: part, tree: tree, relationships: relationships(of: part))
    }
  }

  func relationships(of part: String) -> [Relationship] {
    (trees[Self.relationshipPart(of: part)]?.children ?? []).map { entry in
      let isExternal = entry["TargetMode"] == "External"
      let target = entry["Target"] ?? ""
      return Relationship(
        id: entry["Id"] ?? "", kind: String((entry["Type"] ?? "").split(separator: "/").last ?? ""),
        target: isExternal ? target : Self.resolve(target, from: part), isExternal: isExternal)
    }
  }

  static func relationshipPart(of part: String) -> String {
    var steps = part.split(separator: "/").map(String.init)
    let name = steps.popLast() ?? ""
    return (steps + ["_rels", name + ".rels"]).joined(separator: "/")
  }

  private static func resolve(_ target: String, from part: String) -> String {
    var steps = part.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
