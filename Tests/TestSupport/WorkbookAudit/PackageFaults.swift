/// Whether the parts are typed, linked and packed as programs expect (ECMA-376 Part 2).
struct PackageFaults {
  private let package: AuditedPackage
  private static let typesPart = "[Content_Types].xml"

  init(_ package: AuditedPackage) { self.package = package }

  var found: [String] { packing + types + links }

  private var packing: [String] {
    var faults = FaultList("package")
    faults.unless(
      package.entries.first?.name == Self.typesPart, "does not begin with its content types")
    faults.unless(eachOnce: package.entries.map { $0.name.lowercased() }, "names of parts")
    for entry in package.entries {
      // 1 January 1980, midnight: no clock was asked.
      faults.unless(entry.time == 0 && entry.date == 0x21, "\(entry.name) has a time")
      faults.unless(entry.versionNeeded <= 20, "\(entry.name) needs a newer unpacker")
      faults.unless(entry.method == 0 || entry.method == 8, "\(entry.name) is packed unusually")
    }
    if let core = package.trees["docProps/core.xml"] {
      let times = ["dcterms:created", "dcterms:modified"].map { core.first($0)?.text }
      faults.unless(times[0] == times[1], "modified after it was created")
      faults.unless(times[0]?.hasSuffix("Z") ?? true, "not in universal time")
    }
    return faults.found
  }

  private var types: [String] {
    var faults = FaultList(Self.typesPart)
    let entries = package.trees[Self.typesPart]?.children ?? []
    let overrides = entries.filter { $0.name == "Override" }.compactMap { $0["PartName"] }
    let defaults = entries.filter { $0.name == "Default" }.compactMap { $0["Extension"] }
    faults.unless(eachOnce: overrides, "overrides")
    faults.unless(eachOnce: defaults, "defaults")
    for entry in package.entries where entry.name != Self.typesPart {
      let ending = String(entry.name.split(separator: ".").last ?? "")
      // Plain `application/xml` says nothing about a part.
      let isTyped = overrides.contains("/" + entry.name) || ending != "xml" && defaults.contains(ending)
      faults.unless(isTyped, "no type for \(entry.name)")
    }
    for name in overrides {
      faults.unless(package.trees[String(name.dropFirst())] != nil, "a type for \(name), which is not there")
    }
    let used = Set(package.entries.compactMap { $0.name.split(separator: ".").last.map(String.init) })
    for ending in defaults { faults.unless(used.contains(ending), "a type for .\(ending), which is unused") }
    return faults.found
  }

  /// What a part is called by the links to it and by its content type.
  private static let kinds = [
    "officeDocument": "sheet.main+xml", "worksheet": "worksheet+xml", "styles": "styles+xml",
    "sharedStrings": "sharedStrings+xml", "theme": "theme+xml", "table": "table+xml",
    "comments": "comments+xml", "drawing": "drawing+xml", "chart": "drawingml.chart+xml",
    "vmlDrawing": "vmlDrawing", "core-properties": "core-properties+xml",
    "extended-properties": "extended-properties+xml", "custom-properties": "custom-properties+xml",
  ]

  private var links: [String] {
    var faults = FaultList("relationships")
    var reached: Set<String> = [Self.typesPart]
    var waiting = [""]
    while let part = waiting.popLast() {
      let links = package.relationships(of: part)
      if package.trees[AuditedPackage.relationshipPart(of: part)] != nil {
        reached.insert(AuditedPackage.relationshipPart(of: part))
      }
      faults.unless(eachOnce: links.map(\.id), "ids in \(part)")
      faults.add(idFaults(of: part, links))
      for link in links {
        if link.isExternal {
          faults.unless(link.kind == "hyperlink", "\(part) leads to \(link.target) as \(link.kind)")
        } else {
          faults.unless(
            package.trees[link.target] != nil, "\(part) leads to \(link.target), which is no part")
          faults.unless(typeFits(link), "\(link.target) is no \(link.kind)")
          if reached.insert(link.target).inserted { waiting.append(link.target) }
        }
      }
    }
    for entry in package.entries {
      faults.unless(reached.contains(entry.name), "nothing leads to \(entry.name)")
    }
    return faults.found
  }

  private func typeFits(_ link: AuditedPackage.Relationship) -> Bool {
    guard let ending = Self.kinds[link.kind] else { return false }
    let entries = package.trees[Self.typesPart]?.children ?? []
    let override = entries.first { $0["PartName"] == "/" + link.target }
    let byEnding = entries.first { $0["Extension"].map { link.target.hasSuffix("." + $0) } ?? false }
    return (override ?? byEnding)?["ContentType"]?.hasSuffix(ending) ?? false
  }

  /// Every id that a part mentions is linked, and every link is mentioned or found by its kind alone.
  private func idFaults(of part: String, _ links: [AuditedPackage.Relationship]) -> [String] {
    guard let tree = package.trees[part] else { return [] }
    var faults = FaultList(part)
    let mentioned = tree.everything.compactMap { $0["r:id"] }
    let silent: Set = ["theme", "styles", "sharedStrings", "comments"]
    for id in mentioned { faults.unless(links.contains { $0.id == id }, "\(id) leads nowhere") }
    for link in links where !silent.contains(link.kind) {
      faults.unless(mentioned.contains(link.id), "\(link.id) is not used")
    }
    return faults.found
  }
}
