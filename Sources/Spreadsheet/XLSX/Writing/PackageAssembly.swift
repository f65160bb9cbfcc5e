internal import Archive
internal import Markup

/// Puts the parts of a finished workbook together, in the order in which Excel writes them.
struct PackageAssembly {
  /// A part that is small enough to wait in memory.
  private struct SmallPart {
    let name: String
    let xml: XMLBuffer
  }

  private let workbook: WorkbookWriter
  private let activeSheet: Int
  private var outline = PackageOutline()
  /// For each sheet, what it refers to.
  private var references: [SheetMarkup.References] = []
  /// What goes between the sheets and the styles; and the relationships of sheets.
  private var attachments: [SmallPart] = []
  private var tableCount = 0
  private var drawingCount = 0
  private var chartCount = 0
  private var notesCount = 0
  private var nextShapeBlock = 1

  init(of workbook: WorkbookWriter) throws(WorkbookWriteError) {
    self.workbook = workbook
    activeSheet = try workbook.activeSheetIndex()
    outline.add("xl/workbook.xml", PartType.workbook)
    for index in workbook.sheets.indices { outline.add(Self.sheetPart(index), PartType.sheet) }
    for (index, sheet) in workbook.sheets.enumerated() { attach(sheet.content, of: index) }
    outline.add("xl/theme/theme1.xml", PartType.theme)
    outline.add("xl/styles.xml", PartType.styles)
    if !workbook.strings.isEmpty { outline.add("xl/sharedStrings.xml", PartType.sharedStrings) }
    outline.add("docProps/core.xml", PartType.coreProperties)
    outline.add("docProps/app.xml", PartType.extendedProperties)
    if !workbook.properties.custom.isEmpty { outline.add("docProps/custom.xml", PartType.customProperties) }
  }

  func write<Sink: ByteSink & ~Copyable>(to sink: consuming Sink) throws(WorkbookWriteError) -> Sink {
    let (workbookXML, workbookLinks) = workbookParts()
    let front = [
      SmallPart(name: "[Content_Types].xml", xml: outline.contentTypes()),
      SmallPart(name: "_rels/.rels", xml: packageLinks().document()),
      SmallPart(name: "xl/workbook.xml", xml: workbookXML),
      SmallPart(name: "xl/_rels/workbook.xml.rels", xml: workbookLinks.document()),
    ]
    var back = [
      SmallPart(name: "xl/theme/theme1.xml", xml: ThemeMarkup.document()),
      SmallPart(name: "xl/styles.xml", xml: StylesMarkup.document(workbook.styles)),
    ]
    if !workbook.strings.isEmpty {
      back.append(SmallPart(name: "xl/sharedStrings.xml", xml: workbook.strings.document()))
    }
    back.append(SmallPart(name: "docProps/core.xml", xml: PropertiesMarkup.core(workbook.properties)))
    back.append(SmallPart(name: "docProps/app.xml", xml: PropertiesMarkup.extended(workbook.properties)))
    if !workbook.properties.custom.isEmpty {
      back.append(SmallPart(name: "docProps/custom.xml", xml: PropertiesMarkup.custom(workbook.properties)))
    }
    var archive = ArchiveWriter(sink: sink)
    for part in front { try archive.put(part.name, part.xml) }
    for (index, sheet) in workbook.sheets.enumerated() {
      sheet.content.isSelected = index == activeSheet
      try archive.put(Self.sheetPart(index), sheet.finish(references[index]))
    }
    for part in attachments + back { try archive.put(part.name, part.xml) }
    do { return try archive.finish() } catch { throw .output(error) }
  }

  private static func sheetPart(_ index: Int) -> String { "xl/worksheets/sheet\(index + 1).xml" }

  private func packageLinks() -> RelationshipList {
    var links = RelationshipList()
    _ = links.add("officeDocument", "xl/workbook.xml")
    _ = links.add(
      fullType: Namespace.packageRelationships + "/metadata/core-properties",
      "docProps/core.xml"
    )
    _ = links.add("extended-properties", "docProps/app.xml")
    if !workbook.properties.custom.isEmpty { _ = links.add("custom-properties", "docProps/custom.xml") }
    return links
  }

  private func workbookParts() -> (XMLBuffer, RelationshipList) {
    var links = RelationshipList()
    let sheets = workbook.sheets.enumerated().map { index, sheet in
      (sheet.name, sheet.content.view.visibility, links.add("worksheet", "worksheets/sheet\(index + 1).xml"))
    }
    _ = links.add("theme", "theme/theme1.xml")
    _ = links.add("styles", "styles.xml")
    if !workbook.strings.isEmpty { _ = links.add("sharedStrings", "sharedStrings.xml") }
    let xml = WorkbookMarkup.document(
      sheets: sheets,
      names: NameList.all(of: workbook),
      activeSheet: activeSheet,
      locksStructure: workbook.options.locksStructure,
      hasFormulas: workbook.sheets.contains(where: \.hasFormulas)
    )
    return (xml, links)
  }

  /// Gives everything that belongs to a sheet its part and its relationship.
  private mutating func attach(_ sheet: SheetContent, of index: Int) {
    var links = RelationshipList()
    var references = SheetMarkup.References()
    references.links = sheet.links.map { link in
      link.target.relationshipTarget.map { links.add("hyperlink", $0, isExternal: true) }
    }
    if !sheet.charts.isEmpty { references.drawing = attachDrawing(of: sheet, to: &links) }
    if !sheet.notes.isEmpty { references.notes = attachNotes(of: sheet, to: &links) }
    for table in sheet.tables {
      tableCount += 1
      let part = "tables/table\(tableCount).xml"
      outline.add("xl/" + part, PartType.table)
      attachments.append(SmallPart(name: "xl/" + part, xml: TableMarkup.document(table, id: tableCount)))
      references.tables.append(links.add("table", "../" + part))
    }
    if !links.isEmpty {
      attachments.append(
        SmallPart(name: "xl/worksheets/_rels/sheet\(index + 1).xml.rels", xml: links.document())
      )
    }
    self.references.append(references)
  }

  private mutating func attachDrawing(of sheet: SheetContent, to links: inout RelationshipList) -> String {
    drawingCount += 1
    let part = "drawings/drawing\(drawingCount).xml"
    outline.add("xl/" + part, PartType.drawing)
    var drawingLinks = RelationshipList()
    var placed: [(SheetContent.PlacedChart, String)] = []
    for chart in sheet.charts {
      chartCount += 1
      let chartPart = "charts/chart\(chartCount).xml"
      outline.add("xl/" + chartPart, PartType.chart)
      attachments.append(SmallPart(name: "xl/" + chartPart, xml: ChartMarkup.document(chart.chart)))
      placed.append((chart, drawingLinks.add("chart", "../" + chartPart)))
    }
    attachments.append(SmallPart(name: "xl/" + part, xml: DrawingMarkup.document(placed)))
    attachments.append(
      SmallPart(name: "xl/drawings/_rels/drawing\(drawingCount).xml.rels", xml: drawingLinks.document())
    )
    return links.add("drawing", "../" + part)
  }

  /// Gives the relationship of the boxes; the texts hang on the sheet by their type alone.
  private mutating func attachNotes(of sheet: SheetContent, to links: inout RelationshipList) -> String {
    notesCount += 1
    let notes = sheet.notes.sorted { $0.cell < $1.cell }
    let texts = "comments\(notesCount).xml"
    let boxes = "drawings/vmlDrawing\(notesCount).vml"
    outline.add("xl/" + texts, PartType.comments)
    outline.addVectorDrawing()
    attachments.append(SmallPart(name: "xl/" + texts, xml: NotesMarkup.comments(notes)))
    attachments.append(
      SmallPart(name: "xl/" + boxes, xml: NotesMarkup.boxes(notes, firstBlock: nextShapeBlock))
    )
    nextShapeBlock += NotesMarkup.blockCount(of: notes)
    let id = links.add("vmlDrawing", "../" + boxes)
    _ = links.add("comments", "../" + texts)
    return id
  }
}

extension ArchiveWriter where Sink: ~Copyable {
  fileprivate mutating func put(_ name: String, _ xml: XMLBuffer) throws(WorkbookWriteError) {
    do { try add(name, bytes: xml.bytes) } catch { throw .output(error) }
  }

  fileprivate mutating func put(_ name: String, _ part: borrowing CompressedPart) throws(WorkbookWriteError) {
    do { try add(name, part) } catch { throw .output(error) }
  }
}
