/// The names of the vocabularies that parts are written in (ECMA-376, transitional).
enum Namespace {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let sheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
  static let chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  static let coreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  static let extendedProperties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
  static let customProperties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
  static let variantTypes = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
}
