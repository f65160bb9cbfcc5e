import Spreadsheet
import Testing
import Writers

struct InspectJSONTests {
  private let writer = InspectJSON(
    layout: .lines(indent: 1),
    displayText: { "shown \($0.reference)" },
    message: { "about \($0.detail)" }
  )

  @Test func `a workbook is written key by key`() {
    let cells = [
      cell("A1", .number(0.855), NumberFormat(code: "0.0%", kind: .percent), formula: "B1/C1"),
      cell("B1", .text("Nilai \"A\"")), cell("C1", .bool(true)), cell("D1", .error("#DIV/0!")),
      cell(
        "E1",
        .date(CivilDateTime(year: 2026, month: 4, day: 6, millisecond: 29_400_000), serial: 46118.34)
      ),
      cell("F1", .duration(seconds: 5400)), cell("G1", nil, formula: "NOW()"),
    ]
    let sheet = Sheet(
      name: "TW I",
      visibility: .veryHidden,
      rows: [Sheet.Row(index: 0, cells: cells)],
      merges: [CellRange("A1:C1")].compactMap(\.self),
      hiddenRows: [9, 3],
      hiddenColumns: [26, 5]
    )
    let workbook = Workbook(
      format: .xlsx,
      dateSystem: .from1904,
      sheets: [sheet],
      warnings: [ReadWarning(.badNumber, sheet: "TW I", cell: CellReference("B2"), detail: "x")]
    )
    let expected = #"""
      {
       "schema": "rekap.inspect/1",
       "file": "a.xlsx",
       "format": "xlsx",
       "encoding": null,
       "delimiter": null,
       "dialect": null,
       "date_system": 1904,
       "sheets": [
        {
         "name": "TW I",
         "state": "very_hidden",
         "merges": [
          "A1:C1"
         ],
         "hidden_rows": [
          4,
          10
         ],
         "hidden_columns": [
          "F",
          "AA"
         ],
         "cells": [
          {"ref":"A1","type":"number","value":0.855,"text":"shown A1","format":"0.0%","formula":"B1/C1"},
          {"ref":"B1","type":"text","value":"Nilai \"A\"","text":"shown B1","format":"General","formula":null},
          {"ref":"C1","type":"bool","value":true,"text":"shown C1","format":"General","formula":null},
          {"ref":"D1","type":"error","value":"#DIV/0!","text":"shown D1","format":"General","formula":null},
          {"ref":"E1","type":"date","value":"2026-04-06T08:10:00","text":"shown E1","format":"General","formula":null},
          {"ref":"F1","type":"duration","value":5400,"text":"shown F1","format":"General","formula":null},
          {"ref":"G1","type":null,"value":null,"text":"shown G1","format":"General","formula":"NOW()"}
         ]
        }
       ],
       "warnings": [
        {
         "code": "bad_number",
         "sheet": "TW I",
         "cell": "B2",
         "message": "about x"
        }
       ]
      }

      """#
    let document = String(decoding: writer.document(of: workbook, file: "a.xlsx"), as: UTF8.self)
    #expect(unspaced(document) == unspaced(expected))
  }

  @Test func `a CSV file names its encoding and delimiter`() throws {
    let workbook = try CSVReader.read(Array("Kode\tNilai\n001\t85,5\n".utf8))
    let writer = InspectJSON(displayText: { _ in "" }, message: { _ in "" })
    let document = String(decoding: writer.document(of: workbook, file: "a.csv"), as: UTF8.self)
    let head = #"""
      {"schema":"rekap.inspect/1","file":"a.csv","format":"csv","encoding":"utf-8","delimiter":"\t",\#
      "dialect":{"delimiter":"\t","reason":"every_record_agrees","records_sampled":2,"records_agreeing":2,"width":2,\#
      "runner_up":",","quote":null,"escape":null,"line_end":"lf","byte_order_mark":false,"separator_line":false,\#
      "encoding_guessed":false},\#
      "date_system":1900,"sheets":[{"name":"","state":"visible","merges":[],"hidden_rows":[],"hidden_columns":[],\#
      "cells":[{"ref":"A1","type":"text","value":"Kode","text":"","format":"General","formula":null},
      """#
    #expect(document.hasPrefix(head))
    #expect(document.hasSuffix("}]}],\"warnings\":[]}\n"))
  }

  @Test(arguments: zip([0, 1, 86_399_999], ["T00:00:00", "T00:00:00.001", "T23:59:59.999"]))
  func `milliseconds are written where there are some`(millisecond: Int, time: String) {
    let date = CivilDateTime(year: 1900, month: 1, day: 2, millisecond: millisecond)
    let row = Sheet.Row(index: 0, cells: [cell("A1", .date(date, serial: 2))])
    let workbook = Workbook(format: .xlsx, sheets: [Sheet(name: "", rows: [row])])
    let document = String(decoding: writer.document(of: workbook, file: ""), as: UTF8.self)
    #expect(document.contains("\"1900-01-02\(time)\""))
  }

  private func cell(
    _ reference: String,
    _ value: CellValue?,
    _ format: NumberFormat = .general,
    formula: String? = nil
  ) -> Cell {
    let place = CellReference(reference) ?? CellReference(row: 0, column: 0)
    return Cell(reference: place, value: value, format: format, formula: formula)
  }

  private func unspaced(_ document: String) -> String {
    document.split(separator: "\n").map { $0.drop { $0 == " " } }.joined().replacing("\": ", with: "\":")
  }
}
