internal import Archive

/// The one way in: tells what a file is by its content and reads it.
package enum SpreadsheetReader {
  /// Reads a file; `name` is what the sender called it, where that differs from the path.
  package static func read(
    path: String,
    name: String? = nil,
    limits: Limits = Limits()
  ) throws(UnreadableFile) -> Workbook {
    try read(try source(path), name: name ?? path, limits: limits)
  }

  package static func read(
    bytes: [UInt8],
    name: String,
    limits: Limits = Limits()
  ) throws(UnreadableFile) -> Workbook {
    try read(.bytes(bytes), name: name, limits: limits)
  }

  /// Opens a file; the sheets of a workbook can then be streamed, and nothing but their names is read.
  package static func open(
    path: String,
    name: String? = nil,
    limits: Limits = Limits()
  ) throws(UnreadableFile) -> OpenedSpreadsheet {
    try open(try source(path), name: name ?? path, limits: limits)
  }

  /// Reads all of a file and says how much it holds; memory does not grow with the rows of a workbook.
  package static func summary(path: String, limits: Limits = Limits()) throws(UnreadableFile)
    -> WorkbookSummary
  {
    switch try open(path: path, limits: limits) {
    case .text(let workbook): return WorkbookSummary(workbook)
    case .workbook(let book):
      if let sheets = try book.counts() {
        return WorkbookSummary(format: .xlsx, dialect: nil, sheets: sheets, warnings: book.warnings)
      }
      // Out of order or in part damaged: what counts is known only when all of it is there.
      return WorkbookSummary(try read(path: path, limits: limits))
    }
  }

  private static func read(
    _ source: ByteSource,
    name: String,
    limits: Limits
  ) throws(UnreadableFile) -> Workbook {
    switch try open(source, name: name, limits: limits) {
    case .workbook(let book): try XLSXReader.read(book, limits: limits)
    case .text(let workbook): workbook
    }
  }

  private static func open(
    _ source: ByteSource,
    name: String,
    limits: Limits
  ) throws(UnreadableFile) -> OpenedSpreadsheet {
    guard source.count <= limits.inputBytes else {
      throw .limitExceeded(
        limit: Limits.Name.inputBytes.rawValue, allowed: limits.inputBytes, met: source.count)
    }
    let prefix = try bytes(source, FileKind.prefixLength)
    let claim = FileClaim(name: name)
    if source.count == prefix.count, TextSample.isBlank(prefix) { throw .empty }
    let kind = FileKind.sniff(prefix)
    if kind != .zip, kind != .ole, kind == .binary || claim.isWorkbook,
      let archive = archiveBehindOtherBytes(source, limits)
    {
      return .workbook(try XLSXWorkbook(archive, limits: limits))
    }
    switch kind {
    case .zip:
      let archive = try archive(source, limits)
      let kind = FileKind.kind(of: archive)
      guard kind == .xlsx else { throw claim.refusal(of: kind) }
      return .workbook(try XLSXWorkbook(archive, limits: limits))
    case .ole:
      let document = CompoundFile(source)
      if document?.isEncrypted == true { throw .passwordProtected }
      throw claim.refusal(of: document?.kind ?? .ole)
    case .csv, .text:
      if claim.isWorkbook { throw claim.refusal(of: kind) }
      return .text(try readText(source, limits))
    default: throw claim.refusal(of: kind)
    }
  }

  /// A workbook behind the first bytes of a file, where a web server has put a message or a header before it.
  private static func archiveBehindOtherBytes(_ source: ByteSource, _ limits: Limits) -> ArchiveReader? {
    guard let archive = try? archive(source, limits), FileKind.kind(of: archive) == .xlsx else { return nil }
    return archive
  }

  private static func readText(_ source: ByteSource, _ limits: Limits) throws(UnreadableFile) -> Workbook {
    let csv = CSVLimits(
      recordBytes: limits.recordBytes, columns: limits.columns, textBytes: limits.cellTextBytes,
      cells: limits.cells)
    return try CSVReader.read(try bytes(source, source.count), limits: csv)
  }

  private static func source(_ path: String) throws(UnreadableFile) -> ByteSource {
    do throws(ArchiveReadError) {
      return try ByteSource(path: path)
    } catch {
      throw UnreadableFile(error)
    }
  }

  private static func archive(_ source: ByteSource, _ limits: Limits) throws(UnreadableFile) -> ArchiveReader
  {
    do throws(ArchiveReadError) {
      return try ArchiveReader(source, limits: limits.archive)
    } catch {
      throw UnreadableFile(error)
    }
  }

  private static func bytes(_ source: ByteSource, _ count: Int) throws(UnreadableFile) -> [UInt8] {
    do throws(ArchiveReadError) {
      return try source.read(at: 0, count: count)
    } catch {
      throw UnreadableFile(error)
    }
  }
}

/// A file that is open: a workbook whose sheets wait to be streamed, or a text file, which is read at once.
package enum OpenedSpreadsheet {
  case workbook(XLSXWorkbook)
  case text(Workbook)

  package var workbook: XLSXWorkbook? { if case .workbook(let book) = self { book } else { nil } }
}
