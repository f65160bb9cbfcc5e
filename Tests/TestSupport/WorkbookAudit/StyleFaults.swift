/// Whether what styles refer to is there.
struct StyleFaults {
  private let package: AuditedPackage

  init(_ package: AuditedPackage) { self.package = package }

  var found: [String] {
    guard let styles = package.styles else { return ["no styles part"] }
    var faults = FaultList("xl/styles.xml")
    let formats = styles.list("numFmts")
    let ids = formats.compactMap { $0.number("numFmtId") }
    faults.unless(eachOnce: ids, "number formats")
    faults.unless(ids.allSatisfy { $0 >= 164 }, "a number format in the place of a built-in one")
    for format in formats {
      let code = format["formatCode"] ?? ""
      faults.unless((1...255).contains(code.utf16.count), "a number format of \(code.utf16.count) units")
    }
    let fills = styles.list("fills").prefix(2).map { $0.children.first?["patternType"] }
    faults.unless(fills == ["none", "gray125"], "the two fills that programs take for granted")
    for list in ["cellStyleXfs", "cellXfs"] {
      for (index, xf) in styles.list(list).enumerated() {
        let references = [("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders")]
        for (attribute, target) in references {
          let isThere = xf.number(attribute).map { styles.list(target).indices.contains($0) } ?? false
          faults.unless(isThere, "\(attribute) of \(list) \(index)")
        }
        let format = xf.number("numFmtId") ?? -1
        faults.unless((0..<164).contains(format) || ids.contains(format), "numFmtId of \(list) \(index)")
        let parent = xf.number("xfId").map { styles.list("cellStyleXfs").indices.contains($0) }
        faults.unless(parent ?? (list == "cellStyleXfs"), "xfId of \(list) \(index)")
      }
    }
    faults.unless(!styles.list("cellXfs").isEmpty, "no style for plain cells")
    return faults.found
  }
}
