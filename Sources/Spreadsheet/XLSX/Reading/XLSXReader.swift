/// Reads a whole XLSX workbook into the model.
enum XLSXReader {
  static func read(_ book: XLSXWorkbook, limits: Limits) throws(UnreadableFile) -> Workbook {
    let maker = CellValueMaker(
      dateSystem: book.dateSystem,
      sharedStringCount: book.strings.count,
      log: book.log
    )
    var sheets: [Sheet] = []
    var room = limits.cells
    var damage: UnreadableFile?
    for info in book.sheets {
      let builder = SheetBuilder(maker, cellLimit: room, log: book.log)
      let frame: SheetFrame
      do throws(UnreadableFile) {
        frame = try book.stream(info, to: builder)
      } catch {
        guard case .damaged(let place) = error else { throw error }
        damage = damage ?? error
        book.log.sheet = info.name
        book.log.add(.damagedSheet, detail: place)
        book.log.sheet = nil
        sheets.append(Sheet(name: info.name, kind: info.kind, visibility: info.visibility))
        continue
      }
      // One part may be the sheet of many names: what a sheet says beside its cells counts each time, too.
      room -= builder.count + frame.merges.count + frame.hiddenRows.count + frame.hiddenColumns.count
      if room < 0 {
        throw .limitExceeded(limit: "cells", allowed: limits.cells, met: limits.cells - room)
      }
      book.log.sheet = info.name
      sheets.append(
        Sheet(
          name: info.name,
          kind: info.kind,
          visibility: info.visibility,
          rows: builder.finish(),
          merges: frame.merges,
          hiddenRows: frame.hiddenRows,
          hiddenColumns: frame.hiddenColumns
        )
      )
      book.log.sheet = nil
    }
    // Half a sheet could pass for a whole one, so none of a damaged one is given; a file of nothing else is refused.
    if let damage, sheets.allSatisfy(\.rows.isEmpty) { throw damage }
    return Workbook(
      format: .xlsx,
      dateSystem: book.dateSystem,
      sheets: sheets,
      warnings: book.warnings,
      activeContent: book.activeContent,
      properties: book.properties
    )
  }
}
