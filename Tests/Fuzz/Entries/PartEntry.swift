internal import Spreadsheet
internal import TestSupport

/// One XML part of an otherwise sound workbook; what is read is also shown, since number formats come from outside.
enum PartEntry {
  private static let shown = """
    <row r="1"><c r="A1" s="1"><v>46112.75</v></c><c r="B1" s="2"><v>-0.855</v></c><c r="C1" s="3"><v>1e15</v></c>\
    <c r="D1" s="1" t="s"><v>0</v></c><c r="E1" s="2" t="s"><v>1</v></c><c r="F1" s="1"><v>0</v></c></row>
    """

  private static let aroundSheet: [ZipBuilder.Entry] = {
    var package = PackageBuilder(rows: "")
    package.setStrings(["<t>satu</t>", "<r><t>du</t></r><r><t>a</t></r>"])
    package.setFormats(["0.0%", "dd/mm/yyyy", "[h]:mm"])
    return entries(of: package, without: "xl/worksheets/sheet1.xml")
  }()

  private static let aroundStrings: [ZipBuilder.Entry] = {
    var package = PackageBuilder(rows: shown)
    package.setFormats(["@", "0"])
    return entries(of: package, without: "xl/sharedStrings.xml")
  }()

  private static let aroundStyles: [ZipBuilder.Entry] = {
    var package = PackageBuilder(rows: shown)
    package.setStrings(["<t>satu</t>", "<t>dua</t>"])
    return entries(of: package, without: "xl/styles.xml")
  }()

  static func sheet(_ bytes: [UInt8]) { read("xl/worksheets/sheet1.xml", bytes, in: aroundSheet) }
  static func strings(_ bytes: [UInt8]) { read("xl/sharedStrings.xml", bytes, in: aroundStrings) }
  static func styles(_ bytes: [UInt8]) { read("xl/styles.xml", bytes, in: aroundStyles) }

  /// Without checksums: computing them would be most of a run, and a wrong one is only a warning.
  private static func entries(of package: PackageBuilder, without part: String) -> [ZipBuilder.Entry] {
    package.parts.filter { $0.name != part }.map { unchecked(ZipBuilder.Entry($0.name, $0.content)) }
  }

  private static func unchecked(_ entry: ZipBuilder.Entry) -> ZipBuilder.Entry {
    var entry = entry
    entry.checksum = 0
    return entry
  }

  private static func read(_ part: String, _ bytes: [UInt8], in others: [ZipBuilder.Entry]) {
    let package = ZipBuilder(others + [unchecked(ZipBuilder.Entry(part, bytes))]).bytes
    guard let workbook = try? SpreadsheetReader.read(bytes: package, name: "berkas.xlsx", limits: .small)
    else { return }
    for locale in [DisplayLocale.indonesian, .english] {
      var display = DisplayText(locale: locale, dateSystem: workbook.dateSystem)
      for cell in workbook.sheets.flatMap({ $0.rows.flatMap(\.cells) }) { _ = display.text(of: cell) }
    }
  }
}
