import TestSupport
import Testing

@testable import Spreadsheet

/// The parts of a workbook that a test has written.
struct WrittenWorkbook {
  let bytes: [UInt8]
  let archive: UnzippedArchive

  init(
    properties: DocumentProperties = DocumentProperties(),
    options: WorkbookWriter.Options = .init(),
    _ write: (WorkbookWriter) throws -> Void
  ) throws {
    let workbook = try WorkbookWriter(properties: properties, options: options)
    try write(workbook)
    bytes = try workbook.finish()
    archive = try UnzippedArchive(bytes)
  }

  /// With one sheet called `S`.
  static func sheet(_ write: (SheetWriter) throws -> Void) throws -> WrittenWorkbook {
    try WrittenWorkbook { try write($0.addSheet("S")) }
  }

  func part(_ name: String) throws -> String { try #require(archive[name], "no part \(name)") }

  /// The markup of the first sheet.
  var firstSheet: String {
    get throws { try part("xl/worksheets/sheet1.xml") }
  }

  /// What stands between the first `start` and the next `end`, with both.
  func fragment(of name: String, from start: String, to end: String) throws -> String {
    let text = try part(name)
    let first = try #require(text.range(of: start), "no \(start) in \(text)")
    let last = try #require(text[first.lowerBound...].range(of: end), "no \(end) in \(text)")
    return String(text[first.lowerBound..<last.upperBound])
  }

  func sheetFragment(from start: String, to end: String) throws -> String {
    try fragment(of: "xl/worksheets/sheet1.xml", from: start, to: end)
  }
}

extension StringProtocol {
  /// The first place where `other` stands.
  fileprivate func range(of other: String) -> Range<Index>? {
    guard let start = indices.first(where: { self[$0...].hasPrefix(other) }) else { return nil }
    return start..<index(start, offsetBy: other.count)
  }
}

/// The cell or range of a literal that is known to be one.
func range(_ text: String) throws -> CellRange { try #require(CellRange(text)) }
func cell(_ text: String) throws -> CellReference { try #require(CellReference(text)) }

/// Expects `work` to break a rule, and says which one it broke instead.
func expectRule(
  _ rule: WorkbookRule,
  at range: CellRange? = nil,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ work: () throws -> Void
) {
  let error = #expect(throws: WorkbookWriteError.self, sourceLocation: sourceLocation) { try work() }
  guard case .ruleBroken(let broken, _, let place) = error else {
    Issue.record("\(String(describing: error))", sourceLocation: sourceLocation)
    return
  }
  #expect(broken == rule, sourceLocation: sourceLocation)
  if let range { #expect(place == range, sourceLocation: sourceLocation) }
}
