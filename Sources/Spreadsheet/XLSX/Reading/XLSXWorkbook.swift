internal import Archive

/// An open XLSX workbook, whose sheets can be streamed one by one.
package final class XLSXWorkbook {
  package struct SheetInfo: Sendable {
    package let name: String
    package let kind: Sheet.Kind
    package let visibility: Sheet.Visibility
    /// Nil where the workbook names a sheet that the file does not hold.
    let part: PartName?
  }

  package let sheets: [SheetInfo]
  package let dateSystem: Workbook.DateSystem
  package let activeContent: Set<Workbook.ActiveContent>
  package let properties: [String: String]
  package var warnings: [ReadWarning] { log.warnings }

  let strings: SharedStrings
  let log: WarningLog
  private let styles: StyleTable
  private let source: XLSXPackage
  private let limits: Limits

  init(_ archive: ArchiveReader, limits: Limits) throws(UnreadableFile) {
    self.limits = limits
    source = try XLSXPackage(archive, limits: limits)
    log = source.log
    let part = try source.workbookPart()
    let handler = WorkbookHandler(sheetLimit: limits.sheets)
    guard try source.parse(part, WorkbookHandler.vocabulary, handler, limits.partMarkup), handler.isWorkbook
    else {
      throw .noWorkbook
    }
    if handler.isExceeded {
      throw .limitExceeded(limit: "sheets", allowed: limits.sheets, met: limits.sheets + 1)
    }
    // Without a sheet there is nothing to read, and a list of nothing would not say why (18.2.20).
    if handler.part.sheets.isEmpty { throw .damaged("\(part): sheets") }
    let relationships = try source.relationships(of: part)
    dateSystem = handler.part.dateSystem
    sheets = Self.sheets(handler.part.sheets, relationships, part, source)
    strings = try Self.strings(relationships, part, source)
    styles = try Self.styles(relationships, part, source)
    activeContent = ActiveContentScan.scan(archive, source.contentTypes)
    properties = try Self.properties(source)
  }

  /// Pushes the cells of a sheet to a receiver without keeping them.
  package func stream(_ sheet: SheetInfo, to receiver: any CellReceiver) throws(UnreadableFile) -> SheetFrame
  {
    log.sheet = sheet.name
    defer { log.sheet = nil }
    guard sheet.kind == .worksheet else {
      log.add(.sheetNotRead, detail: sheet.kind.rawValue)
      return SheetFrame()
    }
    let handler = SheetHandler(receiver, strings: strings, styles: styles, limits: limits, log: log)
    guard let part = sheet.part,
      try source.parse(part, SheetHandler.vocabulary, handler, limits.sheetMarkup)
    else {
      log.add(.unresolvedSheet)
      return SheetFrame()
    }
    if let failure = handler.failure { throw failure }
    if handler.understoodNothing, !receiver.isSatisfied { log.add(.sheetNotRead, detail: part.path) }
    return handler.frame
  }
}

// MARK: - Counting

extension XLSXWorkbook {
  /// What each sheet holds; nil where a sheet is damaged or its cells are not in reading order.
  func counts() throws(UnreadableFile) -> [SheetCounts]? {
    let maker = CellValueMaker(dateSystem: dateSystem, sharedStringCount: strings.count, log: log)
    var all: [SheetCounts] = []
    for info in sheets {
      let counter = SheetCounter(info, maker)
      do throws(UnreadableFile) {
        let frame = try stream(info, to: counter)
        guard counter.isOrdered else { return nil }
        all.append(counter.finish(frame))
      } catch {
        guard case .damaged = error else { throw error }
        return nil
      }
    }
    return all
  }
}

// MARK: - Parts

extension XLSXWorkbook {
  private static func sheets(
    _ entries: [WorkbookPart.SheetEntry],
    _ relationships: Relationships,
    _ workbook: PartName,
    _ source: XLSXPackage
  ) -> [SheetInfo] {
    let byID = Dictionary(relationships.all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return entries.map { entry in
      let relationship = entry.relationship.flatMap { byID[$0] }
      let part = relationship.map { workbook.resolving($0.target) }
      return SheetInfo(
        name: entry.name,
        kind: kind(relationship?.type),
        visibility: entry.visibility,
        part: part.flatMap { source.contains($0) ? $0 : nil }
      )
    }
  }

  private static func kind(_ type: String?) -> Sheet.Kind {
    switch type {
    case "chartsheet": .chart
    case "dialogsheet": .dialog
    case "xlmacrosheet", "xlintlmacrosheet": .macro
    default: .worksheet
    }
  }

  private static func strings(
    _ relationships: Relationships,
    _ workbook: PartName,
    _ source: XLSXPackage
  ) throws(UnreadableFile) -> SharedStrings {
    let role = ("sharedstrings", "spreadsheetml.sharedstrings+xml" as StaticString, "sharedStrings.xml")
    guard let part = source.companion(of: workbook, relationships, role) else { return SharedStrings() }
    let handler = SharedStringsHandler(limits: source.limits)
    _ = try source.parse(
      part,
      SharedStringsHandler.vocabulary,
      handler,
      source.limits.partMarkup
    )
    if let failure = handler.failure { throw failure }
    return handler.strings
  }

  /// Styles decide how values are shown; a broken part must not hide the values themselves.
  private static func styles(
    _ relationships: Relationships,
    _ workbook: PartName,
    _ source: XLSXPackage
  ) throws(UnreadableFile) -> StyleTable {
    let role = ("styles", "spreadsheetml.styles+xml" as StaticString, "styles.xml")
    guard let part = source.companion(of: workbook, relationships, role) else { return .general }
    let handler = StylesHandler(limit: source.limits.styles)
    do throws(UnreadableFile) {
      _ = try source.parse(
        part,
        StylesHandler.vocabulary,
        handler,
        source.limits.partMarkup
      )
    } catch {
      guard case .damaged(let place) = error else { throw error }
      source.log.add(.badStyles, detail: place)
    }
    if handler.isDegraded { source.log.add(.badStyles, detail: "formatCode") }
    return handler.table
  }

  /// Properties stand beside the sheets; a broken part must not hide these.
  private static func properties(_ source: XLSXPackage) throws(UnreadableFile) -> [String: String] {
    let relationship =
      source.rootRelationships.first(ofType: "custom-properties")
      ?? source.rootRelationships.first(ofType: "customproperties")
    guard let relationship else { return [:] }
    let handler = CustomPropertiesHandler()
    try source.log.forgivingDamage { () throws(UnreadableFile) in
      _ = try source.parse(
        PartName.root.resolving(relationship.target),
        CustomPropertiesHandler.vocabulary,
        handler,
        source.limits.partMarkup
      )
    }
    return handler.properties
  }
}
