import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct FormSheetTests {
  private let layout = FormLayout(SampleForm.input)

  private func place(_ column: FormColumn, _ index: Int) throws -> String {
    "\(try #require(layout.cell(column, inRow: index)))"
  }

  @Test func `office, unit and quarter stand above the table`() throws {
    let sheet = try SampleForm.sheet()
    #expect(sheet["A1"]?.value == .text("PEMERINTAH KABUPATEN CONTOH"))
    #expect(sheet["A4"]?.value == .text("LAPORAN CAPAIAN KINERJA TRIWULAN II TAHUN 2026"))
    #expect(sheet["A5"]?.value == .text("Unit Kerja"))
    #expect(sheet["C5"]?.value == .text("Bidang Pembinaan SD"))
    #expect(sheet["C6"]?.value == .text("Triwulan II Tahun 2026"))
  }

  @Test func `the table has its headings and a row for each indicator`() throws {
    let sheet = try SampleForm.sheet()
    #expect(
      sheet.texts(in: layout.headRow) == [
        "No", "Kode", "Sasaran", "Indikator Kinerja", "Satuan", "Target\nTahun 2026", "Target\nTW II",
        "Realisasi\nTW II", "Capaian\nTW II (%)", "Pagu Anggaran\n(Rp)",
        "Realisasi Anggaran\ns.d. TW II (Rp)", "Faktor Pendukung", "Faktor Penghambat", "Tindak Lanjut",
        "Bukti Dukung", "Keterangan",
      ])
    for (index, indicator) in SampleForm.indicators.enumerated() {
      #expect(sheet[try place(.code, index)]?.value == .text(indicator.code))
      #expect(sheet[try place(.indicator, index)]?.value == .text(indicator.name))
    }
    #expect(sheet[try place(.target, 0)]?.value == .number(80))
    #expect(sheet[try place(.target, 2)]?.value == .text("BB"))
    #expect(sheet[try place(.target, 3)]?.value == .text("95-98"))
    #expect(sheet[try place(.target, 5)]?.value == .text("-"))
    #expect(sheet[try place(.target, 8)] == nil)
    #expect(sheet[try place(.budget, 0)]?.value == .number(750_000))
  }

  @Test func `one objective over neighbouring rows is one cell`() throws {
    let sheet = try SampleForm.sheet()
    let first = try place(.objective, 2)
    #expect(sheet[first]?.value == .text("Sasaran dua"))
    #expect(sheet[try place(.objective, 3)] == nil)
    #expect(sheet.sheet.merges.contains { "\($0)" == "\(first):C\(layout.firstRow + 4)" })
  }

  @Test func `cells are locked but for what the unit knows`() {
    let rows = SampleForm.indicators.map { FormRow($0, in: SampleForm.input) }
    #expect(rows.map { $0.isInput(.actual) } == [true, true, true, true, true, false, false, true, true])
    #expect(rows.map { $0.isInput(.budgetActual) }.enumerated().filter(\.element).map(\.offset) == [0, 5])
    #expect(rows.map { $0.isInput(.evidence) }.enumerated().filter { !$0.element }.map(\.offset) == [6])
    let agreed: [FormColumn] = [.code, .indicator, .target, .annualTarget, .budget, .achievement]
    #expect(rows.allSatisfy { row in !agreed.contains { row.isInput($0) } })
  }

  @Test func `the sheet is protected without a password`() throws {
    let markup = try SampleForm.markup()
    #expect(markup.contains("<sheetProtection sheet=\"1\""))
    #expect(!markup.contains("password="))
    #expect(markup.contains("formatRows=\"0\""))
  }

  @Test func `headings stay in sight and head every page`() throws {
    let markup = try SampleForm.markup()
    #expect(markup.contains("ySplit=\"\(layout.firstRow)\""))
    #expect(markup.contains("xSplit=\"4\""))
    #expect(markup.contains("orientation=\"landscape\""))
    #expect(markup.contains("fitToHeight=\"0\""))
    #expect(markup.contains("paperSize=\"14\""))
  }

  @Test func `how many figures are still missing is counted`() throws {
    var input = SampleForm.input
    #expect(try SampleForm.sheet(input)["C7"]?.value == .text("6 dari 6 indikator yang jatuh tempo"))
    input.entries["A-1"] = FormEntry(actual: .amount(Amount(81)))
    #expect(try SampleForm.sheet(input)["C7"]?.value == .text("5 dari 6 indikator yang jatuh tempo"))
  }

  @Test func `the follow-up of the quarter before has a column only where it is known`() throws {
    var input = SampleForm.input
    #expect(try SampleForm.sheet(input).texts(in: layout.headRow).contains("Tindak Lanjut TW Lalu") == false)
    input.carriedFollowUps = ["A-2": "Lelang ulang"]
    let sheet = try SampleForm.sheet(input)
    let column = try sheet.column("Tindak Lanjut TW Lalu", in: layout.headRow)
    #expect(sheet.text(layout.firstRow + 1, column) == "Lelang ulang")
    #expect(sheet.text(layout.firstRow, column) == nil)
  }

  @Test func `the same input gives the same bytes, and what names the form`() throws {
    #expect(try FormWorkbook(SampleForm.input).bytes() == FormWorkbook(SampleForm.input).bytes())
    #expect(
      try SampleForm.workbook().properties == [
        "rekap.form": "baku/1", "rekap.unit": "SD", "rekap.periode": "2026-TW2",
      ])
  }

  @Test func `long and odd words do not keep a form from being written`() throws {
    var input = SampleForm.input
    let long = String(repeating: "👨‍👩‍👧‍👦 panjang ", count: 400)
    input = FormInput(
      unit: OfficeUnit(code: "X", name: long), period: SampleForm.period,
      agreement: Agreement(
        unit: "X", validFrom: SampleForm.period,
        indicators: [
          SampleForm.indicator("A", objective: long, name: long, unit: long, due: .amount(Amount(1))),
          SampleForm.indicator("B", .predicate, .predicate, due: .predicate("sesuai, rencana")),
        ], files: [], isRevision: false),
      tool: input.tool)
    #expect(try SampleForm.workbook(input).sheets.count == 2)
  }
}
