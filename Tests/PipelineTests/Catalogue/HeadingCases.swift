import Kinerja
import TestSupport

extension CatalogueCase {
  static let headingCases: [CatalogueCase] = [
    CatalogueCase(
      .H01,
      raises: { desk in
        desk.report.table.headings = []
        desk.report.table.rows = [["Dengan hormat, bersama ini kami kirim laporan Bidang Uji."]]
      }),
    // One column only: the lines are quoted as a whole.
    CatalogueCase(
      .H01,
      raises: { desk in
        desk.report.encode = { text in
          Array("sep=|\n".utf8) + Array(text.utf8)
        }
      },
      spares: { desk in desk.report.encode = { Array("sep=;\n\($0)".utf8) } }),
    CatalogueCase(.H02, raises: { $0.report.table.drop("Realisasi Triwulan") }),
    CatalogueCase(
      .H03, raises: { $0.report.table.add("Realisasi Triwulan", "1") },
      spares: { $0.report.table.add("Keterangan", "1") }),
    CatalogueCase(.H04, raises: { $0.report.table.rename("Realisasi Triwulan", "Capaian Triwulan") }),
    CatalogueCase(
      .H05,
      raises: {
        $0.makeWorkbook { package in
          let sheet = "xl/worksheets/sheet1.xml"
          package[sheet] = package[sheet].replacing("<row r=\"11\">", with: "<row r=\"11\" hidden=\"1\">")
        }
      }, spares: { $0.makeWorkbook() }),
    // "Realisasi" over two columns that both hold figures; over a wide column it says one thing.
    CatalogueCase(
      .H06,
      raises: { desk in
        desk.makeWorkbook()
        desk.report.table.add("", "77", before: "Capaian (%)")
        desk.report.table.merges = ["F3:G3"]
      },
      spares: { desk in
        desk.makeWorkbook()
        desk.report.table.add("", "", before: "Capaian (%)")
        desk.report.table.merges = ["F3:G3"]
      }),
    // "Rp" stands in a column of its own under one heading with its amount.
    CatalogueCase(
      .H06,
      raises: { desk in
        desk.makeWorkbook()
        desk.report.table.add("", "Jumlah", before: "Indikator")
        desk.report.table.rename("Indikator", "")
        desk.report.table.headings[1] = "Indikator"
        desk.report.table.merges = ["B3:C3"]
      },
      spares: { desk in
        desk.makeWorkbook()
        desk.report.table.rename("Pagu (Rp)", "")
        desk.report.table.add("Pagu (Rp)", "Rp", before: "")
        desk.report.table.merges = ["H3:I3"]
      }),
    CatalogueCase(
      .H07, raises: { $0.report.table.add("Paraf Kasubbag") },
      spares: { $0.report.table.add("Penanggung Jawab", "Kepala Seksi") }),
    CatalogueCase(
      .H08,
      raises: { desk in
        desk.makeWorkbook()
        desk.report.table.gap = 200
        desk.report.table.footer = [["", "", "", "", "", "=#REF!+1|7"]]
      },
      spares: { desk in
        desk.makeWorkbook()
        desk.report.table.gap = 3
        desk.report.table.footer = [["", "", "", "", "", "Paringin, 6 April 2026"], ["", "Kepala Bidang"]]
      }),
    CatalogueCase(
      .H08,
      raises: { desk in
        desk.makeWorkbook()
        desk.report.table.rows[1] += Array(repeating: "", count: 7) + ["coret-coret"]
      },
      spares: { desk in
        desk.makeWorkbook()
        desk.report.table.rows[1] += ["catatan tangan"]
      }),
    CatalogueCase(
      .H09,
      raises: {
        $0.makeWorkbook()
        $0["U-1", "Realisasi Triwulan"] = "=40+41"
      },
      spares: {
        $0.makeWorkbook()
        $0["U-1", "Realisasi Triwulan"] = "=40+41|81"
      }),
  ]
}
