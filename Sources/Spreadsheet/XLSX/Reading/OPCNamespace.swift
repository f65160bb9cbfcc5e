/// Namespaces of spreadsheet parts, each in its transitional and its strict form (ISO/IEC 29500 Parts 4 and 1).
enum OPCNamespace {
  static let spreadsheet = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  static let officeRelationships = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ]
  static let packageRelationships = ["http://schemas.openxmlformats.org/package/2006/relationships"]
  static let contentTypes = ["http://schemas.openxmlformats.org/package/2006/content-types"]
  static let customProperties = [
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "http://purl.oclc.org/ooxml/officeDocument/customProperties",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
  ]
}
