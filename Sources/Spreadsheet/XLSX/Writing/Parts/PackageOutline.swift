internal import Markup

/// Which parts a package has and how they hang together: `[Content_Types].xml` and the `.rels` parts.
struct PackageOutline {
  private var overrides: [(part: String, type: String)] = []
  private var hasVectorDrawings = false

  mutating func add(_ part: String, _ type: String) {
    overrides.append((part, type))
  }

  /// Notes are drawn in VML, which is typed by its extension.
  mutating func addVectorDrawing() {
    hasVectorDrawings = true
  }

  /// Must be the first entry: `file(1)` and upload filters look no further (jmcnamara/XlsxWriter#614).
  func contentTypes() -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open("Types", ["xmlns": Namespace.contentTypes])
    xml.empty(
      "Default",
      ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]
    )
    xml.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
    if hasVectorDrawings {
      xml.empty(
        "Default",
        ["Extension": "vml", "ContentType": "application/vnd.openxmlformats-officedocument.vmlDrawing"]
      )
    }
    for (part, type) in overrides { xml.empty("Override", ["PartName": "/" + part, "ContentType": type]) }
    xml.close("Types")
    return xml
  }
}

/// The kinds of parts that a workbook package has.
enum PartType {
  private static let office = "application/vnd.openxmlformats-officedocument."

  static let workbook = office + "spreadsheetml.sheet.main+xml"
  static let sheet = office + "spreadsheetml.worksheet+xml"
  static let styles = office + "spreadsheetml.styles+xml"
  static let sharedStrings = office + "spreadsheetml.sharedStrings+xml"
  static let theme = office + "theme+xml"
  static let table = office + "spreadsheetml.table+xml"
  static let comments = office + "spreadsheetml.comments+xml"
  static let drawing = office + "drawing+xml"
  static let chart = office + "drawingml.chart+xml"
  static let extendedProperties = office + "extended-properties+xml"
  static let customProperties = office + "custom-properties+xml"
  static let coreProperties = "application/vnd.openxmlformats-package.core-properties+xml"
}

/// The links from one part to others (ECMA-376 Part 2, 6.5).
struct RelationshipList {
  private var entries: [(type: String, target: String, isExternal: Bool)] = []

  var isEmpty: Bool { entries.isEmpty }

  /// Adds a link of a kind from the office vocabulary and gives its id.
  mutating func add(_ type: String, _ target: String, isExternal: Bool = false) -> String {
    add(fullType: Namespace.relationships + "/" + type, target, isExternal: isExternal)
  }

  mutating func add(fullType type: String, _ target: String, isExternal: Bool = false) -> String {
    entries.append((type, target, isExternal))
    return "rId\(entries.count)"
  }

  func document() -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open("Relationships", ["xmlns": Namespace.packageRelationships])
    for (index, entry) in entries.enumerated() {
      xml.empty(
        "Relationship",
        [
          "Id": "rId\(index + 1)", "Type": entry.type, "Target": entry.target,
          "TargetMode": entry.isExternal ? "External" : nil,
        ]
      )
    }
    xml.close("Relationships")
    return xml
  }
}
