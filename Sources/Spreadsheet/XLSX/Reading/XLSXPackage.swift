internal import Archive
internal import Markup

/// An open package: finds parts through relationships and feeds them to handlers.
final class XLSXPackage {
  let archive: ArchiveReader
  let limits: Limits
  let log: WarningLog
  let contentTypes: ContentTypes
  let rootRelationships: Relationships

  init(_ archive: ArchiveReader, limits: Limits) throws(UnreadableFile) {
    self.archive = archive
    self.limits = limits
    log = WarningLog(limit: limits.warnings)
    let leading = archive.leadingBytes
    if leading > 0 { log.add(.bytesBeforeArchive, detail: "\(leading)") }
    let types = ContentTypesHandler(limit: limits.relationships)
    let log = log
    try log.forgivingDamage { () throws(UnreadableFile) in
      _ = try Self.parse(
        archive,
        PartName("[Content_Types].xml"),
        ContentTypesHandler.vocabulary,
        types,
        limits.partMarkup,
        log
      )
    }
    if types.isExceeded {
      throw .limitExceeded(
        limit: "relationships", allowed: limits.relationships, met: types.overrides.count)
    }
    contentTypes = ContentTypes(overrides: types.overrides)
    rootRelationships = try Self.relationships(of: .root, archive, limits, log)
  }

  /// Feeds a part to a handler; false where the package has no such part.
  func parse(
    _ part: PartName,
    _ vocabulary: MarkupVocabulary,
    _ handler: any MarkupHandler,
    _ markup: MarkupLimits
  ) throws(UnreadableFile) -> Bool {
    try Self.parse(archive, part, vocabulary, handler, markup, log)
  }

  func relationships(of part: PartName) throws(UnreadableFile) -> Relationships {
    try Self.relationships(of: part, archive, limits, log)
  }

  private static func relationships(
    of part: PartName,
    _ archive: ArchiveReader,
    _ limits: Limits,
    _ log: WarningLog
  ) throws(UnreadableFile) -> Relationships {
    let handler = RelationshipsHandler(limit: limits.relationships)
    _ = try parse(
      archive, part.relationships, RelationshipsHandler.vocabulary, handler, limits.partMarkup, log)
    if handler.isExceeded {
      throw .limitExceeded(
        limit: "relationships", allowed: limits.relationships, met: handler.all.count)
    }
    return Relationships(all: handler.all)
  }

  /// The workbook part: by relationship, else by content type, else where most writers put it.
  func workbookPart() throws(UnreadableFile) -> PartName {
    if let relationship = rootRelationships.first(ofType: "officedocument") {
      let part = PartName.root.resolving(relationship.target)
      if contains(part) { return part }
    }
    let types: [StaticString] = [
      "spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroenabled.main+xml",
      "spreadsheetml.template.main+xml", "ms-excel.template.macroenabled.main+xml",
    ]
    let typed = types.compactMap { contentTypes.part(ofTypeContaining: $0) }
    guard let part = (typed + [PartName("xl/workbook.xml")]).first(where: contains) else { throw .noWorkbook }
    return part
  }

  /// A part that serves the workbook: by relationship, else by content type, else where most writers put it.
  ///
  /// There are writers that put shared strings into the package and never relate to them.
  func companion(
    of workbook: PartName,
    _ relationships: Relationships,
    _ role: (relationship: String, type: StaticString, usual: String)
  ) -> PartName? {
    let candidates = [
      relationships.first(ofType: role.relationship).map { workbook.resolving($0.target) },
      contentTypes.part(ofTypeContaining: role.type),
      workbook.resolving(role.usual),
    ]
    return candidates.lazy.compactMap(\.self).first(where: contains)
  }

  func contains(_ part: PartName) -> Bool {
    archive.contains(part.path) || archive.contains(part.percentDecoded.path)
  }

  private static func parse(
    _ archive: ArchiveReader,
    _ part: PartName,
    _ vocabulary: MarkupVocabulary,
    _ handler: any MarkupHandler,
    _ limits: MarkupLimits,
    _ log: WarningLog
  ) throws(UnreadableFile) -> Bool {
    guard let entry = try entry(part, of: archive) else { return false }
    var failure: MarkupError?
    let parser: MarkupParser
    do throws(MarkupError) {
      parser = try MarkupParser(vocabulary, handler: handler, limits: limits)
    } catch {
      throw UnreadableFile(error, in: part)
    }
    let outcome: ArchiveReader.Outcome
    do throws(ArchiveReadError) {
      outcome = try archive.stream(entry) { bytes in
        do throws(MarkupError) {
          return try parser.push(bytes)
        } catch {
          failure = error
          return false
        }
      }
    } catch {
      throw UnreadableFile(error)
    }
    do throws(MarkupError) {
      if let failure { throw failure }
      if case .stopped = outcome { return true }
      try parser.finish()
    } catch {
      throw UnreadableFile(error, in: part)
    }
    if parser.hasHarmlessErrors { log.add(.malformedMarkup, detail: part.path) }
    if case .checksumMismatch = outcome { log.add(.checksumMismatch, detail: part.path) }
    return true
  }

  private static func entry(
    _ part: PartName,
    of archive: ArchiveReader
  ) throws(UnreadableFile) -> ArchiveReader.Entry? {
    do throws(ArchiveReadError) {
      if let entry = try archive.entry(part.path) { return entry }
      return try archive.entry(part.percentDecoded.path)
    } catch {
      throw UnreadableFile(error)
    }
  }
}
