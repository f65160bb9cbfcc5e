/// Builds XLSX packages part by part, so that a test can state only what it is about.
package struct PackageBuilder: Sendable {
  package static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  package static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  package var parts: [(name: String, content: String)]
  package var zip = ZipBuilder([ZipBuilder.Entry]())

  /// A workbook with one sheet, `Data`, whose `sheetData` is given.
  package init(rows: String, around: (before: String, after: String) = ("", "")) {
    let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = [
      (
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Override PartName="/xl/workbook.xml" ContentType="\(types).sheet.main+xml"/></Types>
        """
      ),
      ("_rels/.rels", Self.relations([("rId1", "officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(Self.main)" xmlns:r="\(Self.relationships)"><sheets>\
        <sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Self.relations([
          ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"),
          ("rId3", "styles", "styles.xml"),
        ])
      ),
      (
        "xl/worksheets/sheet1.xml",
        """
        <worksheet xmlns="\(Self.main)">\(around.before)<sheetData>\(rows)</sheetData>\(around.after)</worksheet>
        """
      ),
    ]
  }

  package static func relations(_ all: [(id: String, type: String, target: String)]) -> String {
    let list = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(relationships)/\($0.type)\" Target=\"\($0.target)\"/>"
    }
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns=\"\(namespace)\">\(list.joined())</Relationships>"
  }

  package subscript(part: String) -> String {
    get { parts.first { $0.name == part }?.content ?? "" }
    set {
      if let index = parts.firstIndex(where: { $0.name == part }) {
        parts[index].content = newValue
      } else {
        parts.append((part, newValue))
      }
    }
  }

  /// Shared strings from the content of each `<si>`.
  package mutating func setStrings(_ items: [String]) {
    self["xl/sharedStrings.xml"] =
      "<sst xmlns=\"\(Self.main)\">\(items.map { "<si>\($0)</si>" }.joined())</sst>"
  }

  /// A style for each format code, the first being General.
  package mutating func setFormats(_ codes: [String]) {
    let formats = codes.enumerated().map {
      "<numFmt numFmtId=\"\(200 + $0.offset)\" formatCode=\"\($0.element)\"/>"
    }
    let styles = codes.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
    self["xl/styles.xml"] = """
      <styleSheet xmlns="\(Self.main)"><numFmts>\(formats.joined())</numFmts>\
      <cellXfs><xf numFmtId="0"/>\(styles.joined())</cellXfs></styleSheet>
      """
  }

  /// Packs a part: its text with a run of blanks where `mark` stands.
  package mutating func deflate(_ part: String, blanksAt mark: String, matches: Int) {
    let pieces = self[part].split(separator: mark, maxSplits: 1)
    let (before, after) = (String(pieces.first ?? ""), String(pieces.last ?? ""))
    let blanks = DeflateRun.length(matches: matches)
    let packed = DeflateRun.bytes(of: 0x20, matches: matches, before: before, after: after)
    var entry = ZipBuilder.Entry(part, packed)
    entry.method = 8
    entry.size = before.utf8.count + blanks + after.utf8.count
    entry.checksum = ZipBuilder.crc32(Array((before + String(repeating: " ", count: blanks) + after).utf8))
    remove(part)
    zip.entries.append(entry)
  }

  /// Stores a part with other bytes than the UTF-8 of a text.
  package mutating func store(_ part: String, _ bytes: [UInt8]) {
    remove(part)
    zip.entries.append(ZipBuilder.Entry(part, bytes))
  }

  /// Marks a part as encrypted, as ZIP's own encryption does.
  package mutating func encrypt(_ part: String) {
    store(part, Array(self[part].utf8))
    zip.entries[zip.entries.count - 1].flags = 1
  }

  package mutating func remove(_ part: String) { parts.removeAll { $0.name == part } }

  package mutating func rename(_ part: String, to name: String) {
    let content = self[part]
    remove(part)
    self[name] = content
  }

  package var bytes: [UInt8] {
    var zip = zip
    zip.entries = parts.map { ZipBuilder.Entry($0.name, $0.content) } + zip.entries
    return zip.bytes
  }
}
