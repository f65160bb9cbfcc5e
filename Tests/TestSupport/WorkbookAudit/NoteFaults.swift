/// Notes, whose texts and boxes stand in two parts that must say the same.
struct NoteFaults {
  private let package: AuditedPackage

  init(_ package: AuditedPackage) { self.package = package }

  var found: [String] {
    var faults = FaultList("notes")
    var shapes: [String] = []
    for sheet in package.sheets {
      let texts = sheet.target("comments").flatMap { package.trees[$0] }
      let boxes = sheet.target("vmlDrawing").flatMap { package.trees[$0] }
      faults.unless((texts == nil) == (boxes == nil), "\(sheet.name) has texts without boxes, or the reverse")
      let id = sheet.relationships.first { $0.kind == "vmlDrawing" }?.id
      faults.unless(sheet.tree.first("legacyDrawing")?["r:id"] == id, "\(sheet.name) does not draw its boxes")
      guard let texts, let boxes else { continue }
      let notes = texts.list("commentList")
      let authors = texts.list("authors").count
      for note in notes {
        let isKnown = note.number("authorId").map { (0..<authors).contains($0) } ?? false
        faults.unless(isKnown, "author of \(note["ref"] ?? "")")
      }
      let cells = notes.compactMap { $0["ref"] }
      faults.unless(eachOnce: cells, "cells with notes")
      let boxed = boxes.all("v:shape").compactMap { shape -> GridArea? in
        guard let data = shape.first("x:ClientData"), let row = data.first("x:Row").flatMap({ Int($0.text) }),
          let column = data.first("x:Column").flatMap({ Int($0.text) })
        else { return nil }
        return GridArea(rows: (row + 1)...(row + 1), columns: (column + 1)...(column + 1))
      }
      faults.unless(Set(boxed) == Set(cells.compactMap { GridArea($0) }), "boxes of \(sheet.name)")
      shapes += boxes.all("v:shape").compactMap { $0["id"] }
    }
    faults.unless(eachOnce: shapes, "ids of boxes")
    return faults.found
  }
}
