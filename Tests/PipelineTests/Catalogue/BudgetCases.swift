import Kinerja

extension CatalogueCase {
  private static let budget = "Pagu (Rp)"
  private static let spent = "Realisasi Anggaran (Rp)"

  private static func total(_ value: String) -> Change {
    { desk in
      var line = Array(repeating: "", count: 9)
      line[0] = "JUMLAH"
      line[7] = value
      desk.report.table.rows.append(line)
    }
  }

  static let budgetCases: [CatalogueCase] = [
    CatalogueCase(.A01, raises: { $0["U-1", spent] = "50000001" }, spares: { $0["U-1", spent] = "50000000" }),
    CatalogueCase(
      .A03, raises: { $0["U-1", budget] = "51000000" }, spares: { $0["U-1", budget] = "Rp 50.000.000,00" }),
    CatalogueCase(.A05, raises: { $0["U-1", budget] = "50000" }, spares: { $0["U-1", budget] = "" }),
    CatalogueCase(
      .A06,
      raises: {
        $0["U-1", "Fisik (%)"] = "100"
        $0["U-1", spent] = "0"
      }, spares: { $0["U-1", "Fisik (%)"] = "100" }),
    CatalogueCase(.R01, raises: total("60000000"), spares: total("50000000")),
    CatalogueCase(.R01, .warning, raises: total("50000001"), spares: total("50000000")),
  ]
}
