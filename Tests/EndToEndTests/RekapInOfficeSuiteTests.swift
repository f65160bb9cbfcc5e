import TestSupport
import Testing

/// The rekap of the samples after LibreOffice opened it, worked out every formula, and saved it again.
@Suite(
  .enabled(if: OfficeSuite.path != nil, "LibreOffice (soffice) is not installed; scripts/setup-office does"))
struct RekapInOfficeSuiteTests {
  private static let periods = ["2026-TW2", "2026-S1", "2026"]

  @Test(arguments: periods)
  func `every formula gives what is stored beside it`(period: String) throws {
    let resaved = try Resaved.shared.get()
    let results = SheetCells(resaved.recalculated[period])
    var count = 0
    for cell in SheetCells(resaved.views[period]).all where cell.value["formula"] != nil {
      let result = results[cell.place]
      #expect(Self.isSame(cell.value["value"], result?["value"]), "\(period) \(cell.place): \(cell.value)")
      count += 1
    }
    #expect(count > 100)
  }

  @Test(arguments: periods)
  func `every value and its format come back`(period: String) throws {
    let resaved = try Resaved.shared.get()
    let (before, after) = (SheetCells(resaved.views[period]), SheetCells(resaved.resaved[period]))
    #expect(before.sheets == after.sheets)
    #expect(before.sheets.count == 8)
    #expect(before.merges == after.merges)
    for cell in before.all {
      let found = after[cell.place]
      #expect(Self.isSame(cell.value["value"], found?["value"]), "\(period) \(cell.place)")
      #expect(cell.value["format"] == found?["format"], "\(period) \(cell.place)")
    }
    #expect(before.all.count == after.all.count)
  }

  @Test(arguments: periods)
  func `charts keep their number, their kind and their cells`(period: String) throws {
    let resaved = try Resaved.shared.get()
    let (before, after) = (try resaved.charts(of: period), try resaved.charts(of: period, saved: true))
    #expect(before.count == 2)
    #expect(before == after)
  }

  @Test(arguments: periods)
  func `paper, scaling, breaks, repeated rows and page numbers come back`(period: String) throws {
    let resaved = try Resaved.shared.get()
    let (before, after) = (try resaved.printing(of: period), try resaved.printing(of: period, saved: true))
    #expect(before.count == 8)
    for (name, setting) in before { #expect(after[name] == setting, "\(period) \(name)") }
  }

  @Test(
    .enabled(if: ForeignPython.path != nil, "Python with openpyxl is not installed; make peers does"),
    arguments: periods)
  func `fonts, fills, borders and widths come back`(period: String) throws {
    let python = try #require(ForeignPython.path)
    let folder = try Resaved.shared.get().folder.path
    let script = Fixture.packageRoot + "/scripts/compare-looks"
    #expect(
      try ForeignPython.run(python, [script, "\(folder)/\(period).xlsx", "\(folder)/kembali/\(period).xlsx"])
        == 0)
  }

  private static func isSame(_ one: JSONTree?, _ other: JSONTree?) -> Bool {
    guard let left = one?.number, let right = other?.number else { return one == other }
    return abs(left - right) <= 1e-9 * max(abs(left), abs(right))
  }
}

/// The three workbooks before and after, made once for all tests.
private struct Resaved {
  let folder: TemporaryFolder
  let views: [String: JSONTree]
  let resaved: [String: JSONTree]
  let recalculated: [String: JSONTree]

  static let shared = Result { try Resaved() }

  private init() throws {
    folder = try TemporaryFolder()
    let periods = ["2026-TW2", "2026-S1", "2026"]
    for period in periods {
      try Program.run(
        [
          "convert", Sample.all, "--units", Sample.units, "--pk", Sample.targets, "--receipts",
          Sample.receipts,
          "--period", period, "-o", "\(period).xlsx", "--quiet",
        ], in: folder.path)
      try folder.write(
        "kosong-\(period).xlsx", try OfficeSuite.withoutResults(try folder.read("\(period).xlsx")))
    }
    let names = periods.flatMap { ["\($0).xlsx", "kosong-\($0).xlsx"] }
    try OfficeSuite.save(names, of: folder, as: "xlsx")
    let folder = folder
    func view(_ name: String) throws -> JSONTree {
      try JSONTree(
        try Program.run(["inspect", "\(folder.path)/\(name)", "--format", "json"]).output)
    }
    func all(_ prefix: String) throws -> [String: JSONTree] {
      try Dictionary(uniqueKeysWithValues: periods.map { ($0, try view("\(prefix)\($0).xlsx")) })
    }
    views = try all("")
    resaved = try all("kembali/")
    recalculated = try all("kembali/kosong-")
  }

  private func archive(_ period: String, _ isSaved: Bool) throws -> UnzippedArchive {
    try UnzippedArchive(
      try folder.read((isSaved ? "kembali/" : "") + "\(period).xlsx"), allowsDescriptors: isSaved)
  }

  /// Kind and source cells of every chart; programs number the parts as they please.
  func charts(of period: String, saved: Bool = false) throws -> [[String]] {
    try archive(period, saved).entries.filter { $0.name.hasPrefix("xl/charts/chart") }.map { chart in
      let kind = Markup.attributes("val", of: ["c:barDir", "c:grouping"], in: chart.text)
      // Names of series may be stored as formulas of a text.
      return kind + Markup.texts(of: "c:f", in: chart.text).filter { $0.contains("!") }
    }.sorted { $0.joined() < $1.joined() }
  }

  /// By part of the sheet: what says how it is printed.
  func printing(of period: String, saved: Bool = false) throws -> [String: [String]] {
    let archive = try archive(period, saved)
    let names = Markup.texts(of: "definedName", in: archive["xl/workbook.xml"] ?? "")
      .filter { $0.contains("$") }.map { $0.replacing("&apos;", with: "'") }.sorted()
    var found: [String: [String]] = [:]
    for number in 1...8 {
      let sheet = archive["xl/worksheets/sheet\(number).xml"] ?? ""
      let setup = Markup.element("pageSetup", in: sheet)
      func attribute(_ name: String, _ standard: String) -> String {
        Markup.attribute(name, in: setup) ?? standard
      }
      found["sheet \(number)"] =
        [
          attribute("paperSize", "1"), attribute("orientation", "portrait"), attribute("fitToWidth", "1"),
          attribute("fitToHeight", "1"),
        ] + Markup.attributes("fitToPage", of: ["pageSetUpPr"], in: sheet).map { $0 == "true" ? "1" : $0 }
        + Markup.texts(of: "oddFooter", in: sheet) + Markup.attributes("id", of: ["brk"], in: sheet) + names
    }
    return found
  }
}

/// The cells of a view by sheet and place.
private struct SheetCells {
  let sheets: [String]
  let merges: [[String]]
  let all: [(place: String, value: JSONTree)]
  private let byPlace: [String: JSONTree]

  init(_ view: JSONTree?) {
    let found = view?["sheets"]?.elements ?? []
    sheets = found.map { $0["name"]?.text ?? "" }
    merges = found.map { ($0["merges"]?.texts ?? []).sorted() }
    all = found.flatMap { sheet in
      (sheet["cells"]?.elements ?? []).map {
        (place: "\(sheet["name"]?.text ?? "")!\($0["ref"]?.text ?? "")", value: $0)
      }
    }
    byPlace = Dictionary(all.map { ($0.place, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(place: String) -> JSONTree? { byPlace[place] }
}

/// Just enough of XML to look up what stands in a part that is known to be well-formed.
private enum Markup {
  static func elements(_ name: String, in text: String) -> [String] {
    text.split(separator: "<").filter { $0.hasPrefix(name + " ") || $0.hasPrefix(name + ">") }.map(
      String.init)
  }

  static func element(_ name: String, in text: String) -> String { elements(name, in: text).first ?? "" }

  static func attribute(_ name: String, in element: String) -> String? {
    let parts = element.split(separator: " \(name)=\"")
    return parts.count > 1
      ? parts[1].split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init) : nil
  }

  static func attributes(_ name: String, of elements: [String], in text: String) -> [String] {
    elements.flatMap { self.elements($0, in: text) }.compactMap { attribute(name, in: $0) }
  }

  static func texts(of name: String, in text: String) -> [String] {
    elements(name, in: text).compactMap { element in
      let parts = element.split(separator: ">", maxSplits: 1)
      return parts.count > 1 ? String(parts[1]) : nil
    }
  }
}
