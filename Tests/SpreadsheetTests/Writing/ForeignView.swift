import TestSupport

@testable import Spreadsheet

/// What foreign readers see in a workbook against what the product's own reader sees in it.
struct ForeignView {
  let tree: JSONTree

  func sheet(_ name: String) -> JSONTree? {
    tree["sheets"]?.elements.first { $0["name"]?.text == name }
  }

  /// The first few cells about which the readers differ.
  func differences(from workbook: Workbook) -> [String] {
    var found: [String] = []
    for sheet in workbook.sheets {
      let cells = self.sheet(sheet.name)?["cells"]?.elements ?? []
      let seen = Dictionary(
        cells.map { ($0["ref"]?.text ?? "", $0) }, uniquingKeysWith: { first, _ in first })
      for cell in sheet.rows.flatMap(\.cells) {
        let place = "\(sheet.name)!\(cell.reference)"
        guard let other = seen["\(cell.reference)"] else {
          found.append("\(place) is missing")
          continue
        }
        if let value = cell.value, other["value"].map(Self.plain) != Self.plain(value) {
          found.append("\(place): \(String(describing: other["value"])), not \(value)")
        }
        if other["formula"]?.text != cell.formula { found.append("\(place): another formula") }
        if Self.folded(other["format"]?.text) != Self.folded(cell.format.code) {
          found.append("\(place): \(other["format"]?.text ?? "no format"), not \(cell.format.code)")
        }
      }
    }
    return Array(found.prefix(5))
  }

  /// LibreOffice spares no backslash and writes colours in capitals.
  private static func folded(_ format: String?) -> String? {
    format?.replacing("\\", with: "").replacing("[RED]", with: "[Red]")
  }

  /// openpyxl leaves escapes of control characters as they are.
  private static func plain(_ value: JSONTree) -> JSONTree {
    guard case .text(let text) = value else { return value }
    return .text(text.replacing("_x000B_", with: "\u{B}").replacing("_x000b_", with: "\u{B}"))
  }

  private static func plain(_ value: CellValue) -> JSONTree {
    switch value {
    case .number(let number), .duration(let number): .number(number)
    case .text(let text), .error(let text): .text(text)
    case .bool(let bool): .bool(bool)
    case .date(let date, _):
      .text("\(date.year)-\(two(date.month))-\(two(date.day))T\(two(date.millisecond / 3_600_000)):00:00")
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
