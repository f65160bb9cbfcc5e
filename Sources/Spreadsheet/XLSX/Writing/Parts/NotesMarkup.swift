internal import Markup

/// `xl/commentsN.xml` (ECMA-376 Part 1, 18.7.6) and the drawing of its boxes, still in VML (Part 4, 19.4).
enum NotesMarkup {
  static func comments(_ notes: [SheetContent.Note]) -> XMLBuffer {
    var authors = Interned<String>()
    for note in notes { _ = authors.index(of: note.note.author) }
    var xml = XMLBuffer.document()
    xml.open("comments", ["xmlns": Namespace.main])
    xml.open("authors")
    for author in authors.values { xml.leaf("author", CellText.escaped(author)) }
    xml.close("authors")
    xml.open("commentList")
    for note in notes {
      xml.open(
        "comment",
        ["ref": note.cell.description, "authorId": String(authors.known(note.note.author) ?? 0)]
      )
      xml.markup(
        "<text><r><rPr><sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>"
      )
      CellText.appendElement(note.note.text, to: &xml)
      xml.markup("</r></text>")
      xml.close("comment")
    }
    xml.close("commentList")
    xml.close("comments")
    return xml
  }

  /// How many blocks of shape numbers so many notes need.
  static func blockCount(of notes: [SheetContent.Note]) -> Int { notes.count / shapesInBlock + 1 }

  /// The boxes; shape numbers come in blocks of 1024, of which every drawing has its own.
  static func boxes(_ notes: [SheetContent.Note], firstBlock: Int) -> XMLBuffer {
    let blocks = firstBlock..<(firstBlock + blockCount(of: notes))
    var xml = XMLBuffer()
    xml.open(
      "xml",
      [
        "xmlns:v": "urn:schemas-microsoft-com:vml", "xmlns:o": "urn:schemas-microsoft-com:office:office",
        "xmlns:x": "urn:schemas-microsoft-com:office:excel",
      ]
    )
    xml.open("o:shapelayout", ["v:ext": "edit"])
    xml.empty("o:idmap", ["v:ext": "edit", "data": blocks.map(String.init).joined(separator: ",")])
    xml.close("o:shapelayout")
    xml.markup(shapeType)
    for (index, note) in notes.enumerated() {
      append(note, shape: firstBlock * shapesInBlock + index + 1, to: &xml)
    }
    xml.close("xml")
    return xml
  }

  private static let shapesInBlock = 1024

  private static let shapeType =
    "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
    + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"

  private static func append(_ note: SheetContent.Note, shape: Int, to xml: inout XMLBuffer) {
    xml.open(
      "v:shape",
      [
        "id": "_x0000_s\(shape)", "type": "#_x0000_t202", "style": "position:absolute;visibility:hidden",
        "fillcolor": "#ffffe1", "o:insetmode": "auto",
      ]
    )
    xml.markup("<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>")
    xml.markup("<v:path o:connecttype=\"none\"/>")
    xml.markup(
      "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
    )
    xml.open("x:ClientData", ["ObjectType": "Note"])
    xml.markup("<x:MoveWithCells/><x:SizeWithCells/>")
    xml.leaf("x:Anchor", anchor(of: note))
    xml.leaf("x:AutoFill", "False")
    xml.leaf("x:Row", String(note.cell.row))
    xml.leaf("x:Column", String(note.cell.column))
    xml.close("x:ClientData")
    xml.close("v:shape")
  }

  /// To the right of the cell and one row up, but to the left of it where the grid ends.
  private static func anchor(of note: SheetContent.Note) -> String {
    let (columns, rows) = (note.note.columns, note.note.rows)
    let left =
      note.cell.column + columns + 1 < CellReference.columnLimit
      ? note.cell.column + 1 : max(0, note.cell.column - columns - 1)
    let top = min(max(0, note.cell.row - 1), CellReference.rowLimit - 1 - rows)
    return [left, 15, top, 10, left + columns, 15, top + rows, 4].map(String.init).joined(separator: ", ")
  }
}
