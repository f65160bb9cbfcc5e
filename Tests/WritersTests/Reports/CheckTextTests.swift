import Kinerja
import Testing
import Writers

@Suite("Check report as text")
struct CheckTextTests {
  private func text(_ report: CheckReport, _ language: Language = .indonesian, style: TerminalStyle = .plain)
    -> String
  {
    String(decoding: CheckText(language: language, style: style).document(of: report), as: UTF8.self)
  }

  @Test("one line for each submission comes first")
  func overview() {
    let lines = text(SampleReport.full).split(separator: "\n")
    #expect(lines[0] == "Hasil pemeriksaan laporan kinerja - rekap 1.0")
    #expect(lines[1].hasPrefix("Status"))
    #expect(
      lines[2]
        == "Ditolak                 SD         TW II 2026     2    1    1  MONEV RENCANA AKSI Bid. SD TW II.xlsx"
    )
    #expect(lines[3].hasPrefix("Diterima                GTK        TW II 2026     0    0    0  gtk.csv"))
    #expect(lines[4].hasPrefix("Ditahan                 -          -              1    0    0"))
  }

  @Test("findings stand in four parts, errors first, of one kind together")
  func parts() {
    let report = text(SampleReport.full)
    #expect(
      report.contains(
        """
        B07 Kesalahan - Realisasi bukan angka (2 tempat)
          Realisasi indikator SD-03 tertulis “85,5 % <sementara> & [31m”, yang belum dapat dibaca sebagai
          satu angka.
            Letak       TW II!E14, kolom Realisasi, indikator SD-03
            Tertulis    85,5 % <sementara> & [31m
            Seharusnya  Satu angka, misalnya “85,5” dalam satuan %.
            Perbaikan   Tulis hanya angkanya di E14; pindahkan kata-kata lain ke kolom Keterangan.
            Usulan      85,5 (mungkin)

          Realisasi indikator SD-05
        """
      )
    )
    let error = report.firstRange(of: "B07 Kesalahan")
    let warning = report.firstRange(of: "V06 Peringatan")
    #expect(error != nil && warning != nil)
    if let error, let warning { #expect(error.lowerBound < warning.lowerBound) }
  }

  @Test("success is said")
  func success() {
    #expect(
      text(SampleReport.report([SampleReport.clean])).contains(
        "Tidak ada kesalahan. 2 indikator jatuh tempo, 2 berisi realisasi.")
    )
    #expect(
      text(SampleReport.report([SampleReport.clean]), .english).contains(
        "No errors. 2 indicators due, 2 with a figure.")
    )
  }

  @Test("no line is wider than 100 columns", arguments: Language.allCases)
  func width(language: Language) {
    for line in text(SampleReport.full, language).split(separator: "\n") {
      #expect(line.count <= 100, "\(line)")
    }
  }

  @Test("colours only where asked for; nothing from a file steers the terminal")
  func colours() {
    #expect(!text(SampleReport.full).contains("\u{1B}"))
    let coloured = text(SampleReport.full, style: .ansi)
    #expect(coloured.contains("\u{1B}[1;31mB07 Kesalahan\u{1B}[0m"))
    let bare = coloured.replacing(#/\x1B\[[0-9;]+m/#, with: "")
    #expect(bare == text(SampleReport.full))
  }

  @Test("what was read differently, what was not checked, and what to do next")
  func rest() {
    let report = text(SampleReport.full)
    #expect(report.contains("tandanya pemisah ribuan: TW II!F9 “1.500” dibaca 1500"))
    #expect(report.contains("Angka kumulatif turun (V02); Angka"))
    #expect(report.contains("Ditolak                      1"))
    #expect(report.contains("Langkah berikutnya"))
    #expect(report.contains("rekap jelaskan"))
    #expect(report.contains("Berkas target (PK dan Rencana Aksi): pk/PK 2026.xlsx"))
  }

  @Test("nothing to check is said too")
  func empty() {
    let report = CheckReport(
      tool: CheckReport.Tool(name: "rekap", version: "1.0", rules: "1"),
      submissions: [],
      category: { _ in nil }
    )
    #expect(text(report).contains("Tidak ada berkas yang diperiksa."))
  }
}
