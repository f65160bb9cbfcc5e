import Kinerja
import Spreadsheet
import TestSupport

extension CatalogueCase {
  private static func fixture(_ name: String) -> Change {
    { desk in
      desk.report.name = "Laporan Bidang Uji TW I 2026.xlsx"
      desk.report.form = .bytes((try? Fixture(name).bytes()) ?? [])
    }
  }

  /// The same report again under another name, after a change.
  private static func again(
    _ name: String = "Laporan Bidang Uji TW I 2026 revisi.csv", _ change: @escaping Change = { _ in }
  ) -> Change {
    { desk in
      desk.reports.append(desk.report)
      desk.report.name = name
      change(&desk)
    }
  }

  static let fileCases: [CatalogueCase] = [
    CatalogueCase(.F01, raises: { $0.report.form = .bytes([]) }),
    CatalogueCase(
      .F02, raises: { $0.report.name = "~$Laporan Bidang Uji TW I 2026.csv" },
      spares: { $0.report.name = "Laporan ~$ Bidang Uji TW I 2026.csv" }),
    CatalogueCase(
      .F03,
      raises: {
        $0.report.name = "Laporan TW I 2026.csv"
        $0.report.table.titles[1] = "Unit Kerja : Bidang Lainnya"
      },
      spares: {
        $0.report.name = "Laporan TW I 2026.csv"
        $0.report.table.titles[1] = "Unit Kerja : Bid. Uji"
      }),
    CatalogueCase(
      .F04, raises: { $0.report.name = "Laporan Bidang Uji TW II 2026.csv" },
      spares: { $0.report.name = "Laporan Bidang Uji.csv" }),
    CatalogueCase(
      .F05, raises: { again()(&$0) }, spares: { again { $0["U-2", "Realisasi Triwulan"] = "3" }(&$0) }),
    CatalogueCase(
      .F06, raises: { again { $0["U-2", "Realisasi Triwulan"] = "3" }(&$0) },
      spares: {
        $0["U-2", "Realisasi Triwulan"] = ""
        again { $0["U-2", "Realisasi Triwulan"] = "3" }(&$0)
      }),
    CatalogueCase(
      .F07, raises: { $0.receipts = [$0.report.name + ";2026-04-11T08:00:00+08:00"] },
      spares: { $0.receipts = [$0.report.name + ";2026-04-10T23:59:00+08:00"] }),
    CatalogueCase(
      .F09,
      raises: { desk in
        desk.makeWorkbook()
        desk.limits = { limits in
          var limits = limits
          limits.archiveEntries = 2
          return limits
        }
      }, spares: { $0.makeWorkbook() }),
    CatalogueCase(
      .F10, raises: { $0.makeWorkbook { $0["xl/vbaProject.bin"] = "x" } },
      spares: { $0.makeWorkbook { $0["xl/theme.bin"] = "x" } }),
    CatalogueCase(.F11, raises: fixture("xlsx/terkunci.xlsx"), spares: fixture("xlsx/baku.xlsx")),
    CatalogueCase(.F14, raises: fixture("xlsx/html.xlsx"), spares: fixture("xlsx/baku.xlsx")),
    CatalogueCase(
      .F15,
      raises: {
        $0["U-1", "Keterangan"] = "data dari caf\u{E9}"
        $0.report.encode = { text in text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
      }, spares: { $0["U-1", "Keterangan"] = "data dari caf\u{E9}" }),
    CatalogueCase(
      .F16, raises: { $0.report.form = .csv(delimiter: "^") },
      spares: { $0.report.form = .csv(delimiter: ",") }),
    CatalogueCase(
      .F17, raises: { $0.makeWorkbook { $0.setFormMark("baku/9") } },
      spares: { $0.makeWorkbook { $0.setFormMark("baku/1") } }),
    CatalogueCase(
      .F18,
      raises: {
        $0.report.name = "Progres Bidang Uji.csv"
        $0.report.table.titles[0] = "LAPORAN PROGRES BULANAN : MARET 2026"
      }),
    CatalogueCase(
      .F19, raises: { again { $0.report.encode = { Array("\u{FEFF}\($0)".utf8) } }(&$0) },
      spares: { again { $0["U-1", "Keterangan"] = "Data sementara" }(&$0) }),
    CatalogueCase(
      .F21, raises: { $0.report.name = "Laporan Bidang Uji TW I 2026.sync-conflict-20260406-081000-ABC.csv" }),
    CatalogueCase(
      .F22, raises: { $0.report.name = "Folder baru/Laporan Bidang Uji TW I 2026.csv" },
      spares: { $0.report.name = "TW1/Bidang Uji/Laporan Bidang Uji TW I 2026.csv" }),
    CatalogueCase(
      .F22, raises: { $0.report.name = "Laporan  Bidang Uji TW I 2026 .csv" }),
    CatalogueCase(
      .F23,
      raises: {
        $0["U-2", "Realisasi Triwulan"] = ""
        again { $0["U-2", "Realisasi Triwulan"] = "2" }(&$0)
      }, spares: { again()(&$0) }),
  ]
}

extension PackageBuilder {
  /// Gives the workbook the document property that marks a form of this product.
  mutating func setFormMark(_ text: String) {
    self["docProps/custom.xml"] = """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
      <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="rekap.form">\
      <vt:lpwstr>\(text)</vt:lpwstr></property></Properties>
      """
    self["_rels/.rels"] = Self.relations([
      ("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "custom-properties", "docProps/custom.xml"),
    ])
  }
}
