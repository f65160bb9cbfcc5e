package import Archive

/// A workbook that is being written: sheets, styles and names go in, an XLSX package comes out.
///
/// Whatever would make Excel offer a repair is refused with a `WorkbookWriteError.ruleBroken` when it is asked
/// for. The same calls give the same bytes.
package final class WorkbookWriter {
  /// What the speed of long sheets and the size of the file depend on.
  package struct Options: Sendable {
    /// The effort spent on compressing sheets, from 1 to 9; against 2, 6 saves an eighth and takes twice as long.
    package var compression: Int32
    /// How much of each sheet may wait in memory, and where the rest goes.
    package var spool: Spool.Policy
    /// Whether people may add, remove and rename sheets.
    package var locksStructure: Bool

    /// Of cells that nobody styled, of headers and footers; the digits of this font measure the columns.
    package var bodyFont: CellFont

    package init(
      compression: Int32 = 2,
      spool: Spool.Policy = .init(),
      locksStructure: Bool = false,
      bodyFont: CellFont = CellFont()
    ) {
      self.compression = min(9, max(1, compression))
      self.spool = spool
      self.locksStructure = locksStructure
      self.bodyFont = bodyFont
    }
  }

  let properties: DocumentProperties
  let options: Options
  let styles: InternedStyles
  let strings = SharedStringTable()
  let names = TakenNames()
  private(set) var sheets: [SheetWriter] = []
  private(set) var definedNames: [DefinedName] = []
  private var activeSheetName: String?
  private var isFinished = false

  package init(
    properties: DocumentProperties = DocumentProperties(),
    options: Options = Options()
  ) throws(WorkbookWriteError) {
    var met: Set<String> = []
    for entry in properties.custom {
      if entry.name.isEmpty { throw .ruleBroken(.emptyText(.property)) }
      try TextLimit.check(entry.name, .property, atMost: TextLimit.property)
      guard met.insert(entry.name.lowercased()).inserted else {
        throw .ruleBroken(.duplicatePropertyName(entry.name))
      }
      switch entry.value {
      case .number(let number): try StoredNumber.check(number)
      case .text(let text): try TextLimit.check(text, .property, atMost: TextLimit.property)
      case .bool: break
      }
    }
    if let created = properties.created { _ = try DateSerial.serial(of: created) }
    self.properties = properties
    self.options = options
    styles = InternedStyles(body: options.bodyFont)
  }

  /// Adds a sheet after all others.
  package func addSheet(
    _ name: String,
    textStorage: SheetWriter.TextStorage = .shared
  ) throws(WorkbookWriteError) -> SheetWriter {
    if let fault = SheetName.fault(of: name) { throw .ruleBroken(.sheetName(fault), sheet: name) }
    guard sheet(named: name) == nil else { throw .ruleBroken(.duplicateSheetName, sheet: name) }
    let sheet = SheetWriter(
      name: name,
      textStorage: textStorage,
      strings: strings,
      styles: styles,
      names: names,
      compressor: PartCompressor(level: options.compression, policy: options.spool)
    )
    sheets.append(sheet)
    return sheet
  }

  /// The style's place in this workbook, to be handed to cells, rows and columns.
  package func style(_ style: CellStyle) throws(WorkbookWriteError) -> StyleID {
    try styles.id(of: style)
  }

  package func define(_ name: DefinedName) throws(WorkbookWriteError) {
    try NameRules.check(name.name)
    var name = name
    name.formula = try FormulaText(name.formula).text
    if let sheet = name.sheet, self.sheet(named: sheet) == nil {
      throw .ruleBroken(.unknownSheet, sheet: sheet)
    }
    try names.take(name.name, in: name.sheet)
    definedNames.append(name)
  }

  /// Chooses the sheet that is in front when the workbook is opened.
  ///
  /// Without this, or where it is hidden, the first visible sheet is.
  package func activate(_ sheet: SheetWriter) {
    activeSheetName = sheet.name
  }

  /// The finished workbook in memory.
  package func finish() throws(WorkbookWriteError) -> [UInt8] {
    try write(to: MemorySink()).bytes
  }

  /// Puts the finished workbook under `path`; when anything fails, what was there before stays.
  package func finish(to path: String) throws(WorkbookWriteError) {
    let file: AtomicFile
    do { file = try AtomicFile(path: path) } catch { throw .output(error) }
    let written = try write(to: file)
    do { try written.commit() } catch { throw .output(error) }
  }

  /// The place of the sheet in front.
  func activeSheetIndex() throws(WorkbookWriteError) -> Int {
    let wished = sheets.firstIndex { $0.name == activeSheetName && $0.content.view.visibility == .visible }
    guard let index = wished ?? sheets.firstIndex(where: { $0.content.view.visibility == .visible }) else {
      throw .ruleBroken(.noVisibleSheet)
    }
    return index
  }

  func sheet(named name: String) -> Int? {
    let name = name.lowercased()
    return sheets.firstIndex { $0.name.lowercased() == name }
  }

  private func write<Sink: ByteSink & ~Copyable>(
    to sink: consuming Sink
  ) throws(WorkbookWriteError) -> Sink {
    if isFinished { throw .ruleBroken(.alreadyFinished) }
    isFinished = true
    return try PackageAssembly(of: self).write(to: sink)
  }
}
