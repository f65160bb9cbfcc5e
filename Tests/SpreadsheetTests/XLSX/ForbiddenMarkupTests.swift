import Spreadsheet
import TestSupport
import Testing

private let parts = [
  "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
  "xl/worksheets/sheet1.xml",
  "xl/styles.xml", "xl/sharedStrings.xml", "docProps/custom.xml",
]

/// A package with every part that is read.
private func package() -> PackageBuilder {
  var package = PackageBuilder(rows: "<row><c><v>1</v></c></row>")
  package.setStrings([])
  package.setFormats([])
  package["_rels/.rels"] = PackageBuilder.relations([
    ("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "custom-properties", "docProps/custom.xml"),
  ])
  package["docProps/custom.xml"] = "<Properties/>"
  return package
}

private func bytes(_ text: String, in encoding: String) -> [UInt8] {
  switch encoding {
  case "UTF-16LE": ("\u{FEFF}" + text).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  case "UTF-16BE": ("\u{FEFF}" + text).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  case "UTF-8 with a mark": Array(("\u{FEFF}" + text).utf8)
  default: Array(text.utf8)
  }
}

private let encodings = ["UTF-8", "UTF-8 with a mark", "UTF-16LE", "UTF-16BE"]

@Suite struct ForbiddenMarkupTests {
  // PHPOffice/PhpSpreadsheet CVE-2018-19277, #771, CVE-2024-45048: whatever part, whatever encoding
  @Test(arguments: parts, encodings)
  func `refuses a document type in every part and encoding`(part: String, encoding: String) throws {
    for declaration in [
      "<!DOCTYPE a>",
      "<?xml version=\"1.0\"?>\n<!-- - --><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
      "<!DOCTYPE a [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]>",
      "<!DOCTYPE a PUBLIC \"-//a\" \"http://127.0.0.1/a.dtd\">",
    ] {
      var package = package()
      package.store(part, bytes(declaration + package[part], in: encoding))
      let error = #expect(throws: UnreadableFile.self) { try read(package) }
      guard case .forbiddenMarkup(let place) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(place.hasPrefix("\(part), line "))
      #expect(place.hasSuffix(": DOCTYPE"))
    }
  }

  @Test(arguments: parts)
  func `refuses UTF-7 in every part`(part: String) {
    var package = package()
    package[part] = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + package[part]
    #expect(throws: UnreadableFile.forbiddenMarkup("\(part): encoding UTF-7")) { try read(package) }
  }

  @Test(arguments: parts, encodings)
  func `reads every part in UTF-8 and UTF-16`(part: String, encoding: String) throws {
    var package = package()
    package.store(part, bytes(package[part], in: encoding))
    #expect(try values(package) == ["A1": .number(1)])
    #expect(try read(package).warnings.isEmpty)
  }

  @Test(arguments: parts)
  func `limits depth to 64 in sheets and to 256 elsewhere`(part: String) throws {
    let allowed = part == "xl/worksheets/sheet1.xml" ? 64 : 256
    func nested(_ depth: Int) -> PackageBuilder {
      var package = package()
      // Inside the root, which is one level itself.
      let end = package[part].lastIndex(of: "<") ?? package[part].endIndex
      let deep = String(repeating: "<a>", count: depth - 1) + String(repeating: "</a>", count: depth - 1)
      package[part] =
        part.hasPrefix("doc")
        ? "<Properties>\(deep)</Properties>" : package[part][..<end] + deep + package[part][end...]
      return package
    }
    _ = try read(nested(allowed))
    let limit = allowed == 64 ? "sheet_depth" : "part_depth"
    #expect(throws: UnreadableFile.limitExceeded(limit: limit, allowed: allowed, met: allowed + 1)) {
      try read(nested(allowed + 1))
    }
  }

  @Test(arguments: parts)
  func `limits tags and names in every part`(part: String) {
    for (limit, start) in [
      ("tag_attributes", "<a " + (0..<300).map { "a\($0)='' " }.joined() + "/>"),
      ("markup_names", (0..<20_000).map { "<a\($0)/>" }.joined()),
    ] {
      var package = package()
      package[part] = "<a>\(start)</a>"
      let error = #expect(throws: UnreadableFile.self) { try read(package) }
      guard case .limitExceeded(limit, _, _, line: nil) = error else {
        Issue.record("\(limit): \(String(describing: error))")
        continue
      }
    }
  }
}
