import Spreadsheet
import Kinerja
import Testing

@testable import Parsers

/// A heading with its groups, written `group > leaf`, and what it must mean.
struct HeadingCase: CustomTestStringConvertible, Sendable {
  let path: String
  let field: ReportField?
  var testDescription: String { path }

  init(_ path: String, _ field: ReportField?) {
    self.path = path
    self.field = field
  }

  static func all(_ field: ReportField?, _ paths: [String]) -> [HeadingCase] {
    paths.map { HeadingCase($0, field) }
  }

  var meaning: HeadingMeaning? {
    HeadingClassifier.meaning(of: path.split(separator: " > ").map(String.init))
  }
}

/// Every spelling that was met in the field, by what it means.
struct HeadingClassifierTests {
  @Test(
    arguments: HeadingCase.all(.rowNumber, ["No", "No.", "NO", "N0", "Nomor", "NOMOR", "Urut"])
      + HeadingCase.all(
        .unit,
        [
          "Perangkat Daerah", "OPD", "SKPD", "PD", "Unit Kerja", "Unit", "Bidang", "Seksi", "Subbag",
          "Sub Bagian",
        ])
      + HeadingCase.all(.code, ["Kode", "Kode Indikator", "Kode Rekening", "KODE", "Kd", "ID"])
      + HeadingCase.all(
        .objective,
        [
          "Sasaran Strategis", "Sasaran", "SASARAN STRATEGIS", "Sasaran Program", "Sasaran Kegiatan",
          "Sasaran Sub Kegiatan", "Sasaran Sub-kegiatan", "Sasaran Perangkat Daerah", "Tujuan/Sasaran",
          "Kinerja Utama",
        ])
      + HeadingCase.all(
        .indicator,
        [
          "Indikator Kinerja", "Indikator", "Indikator Sasaran", "Indikator Sasaran Strategis",
          "Indikator Kinerja Utama", "IKU", "IKK", "IKP", "IKSK", "Indikator Kinerja Program (outcome)",
          "Indikator Kinerja Program (outcome)/ Kegiatan (output)", "Indikator Sub-kegiatan",
          "Indikator Kinerja Keluaran", "Tolok Ukur", "Tolak Ukur",
        ])
      + HeadingCase.all(.unitOfMeasure, ["Satuan", "Sat.", "SATUAN", "satuan_bulan"])
      + HeadingCase.all(
        .program,
        [
          "Program", "Kegiatan", "Sub Kegiatan", "Subkegiatan", "Program/Kegiatan", "PROGRAM/KEGIATAN",
          "Program/Kegiatan/Sub Kegiatan", "Program, Kegiatan, Sub Kegiatan", "NOMENKLATUR RENJA",
          "RO - KEGIATAN",
        ])
      + HeadingCase.all(
        .actionPlan,
        ["Rencana Aksi", "Sub Rencana Aksi", "Kegiatan Utama", "Rencana Hasil Kerja", "RHK", "Langkah Aksi"])
  )
  func `the columns that name a row`(_ heading: HeadingCase) {
    #expect(heading.meaning?.field == heading.field)
  }

  @Test(
    arguments: HeadingCase.all(
      .supporting, ["Faktor Pendukung", "Faktor Pendukung Keberhasilan", "Faktor Pendorong", "Pendukung"])
      + HeadingCase.all(
        .hindering,
        [
          "Faktor Penghambat", "Penghambat", "Kendala", "Kendala yg Dihadapi", "Hambatan", "Permasalahan",
          "Keterangan / Permasalahan", "Masalah",
        ])
      + HeadingCase.all(
        .followUp,
        [
          "Tindak Lanjut", "Rencana Tindak Lanjut", "RTL", "TL", "Solusi", "Solusi yg Telah Dilakukan",
          "Upaya",
          "Upaya untuk Meningkatkan Pencapaian Kinerja", "Rekomendasi",
        ])
      + HeadingCase.all(
        .responsible,
        ["Penanggung Jawab", "Penanggungjawab", "PJ", "PIC", "PIC Tindak Lanjut", "Pejabat (Eselon)"])
      + HeadingCase.all(
        .evidence,
        ["Bukti Dukung", "Link Bukti Dukung", "Link Bukti Dukung Kinerja", "Data Dukung", "Eviden"])
      + HeadingCase.all(.dataSource, ["Sumber Data"])
      + HeadingCase.all(.deadline, ["Batas Waktu TL", "Batas Waktu", "Target Waktu"])
      + HeadingCase.all(.remarks, ["Keterangan", "Ket", "Ket.", "KETERANGAN", "Catatan"])
      + HeadingCase.all(
        .category, ["Predikat", "Predikat Capaian", "Kategori", "Kriteria", "Status", "Ket. Capaian"])
  )
  func `the columns of words`(_ heading: HeadingCase) {
    #expect(heading.meaning?.field == heading.field)
  }

  @Test(
    arguments: HeadingCase.all(
      .annualTarget,
      [
        "Target", "TARGET", "Target PK", "Target Tahunan", "Target Kinerja", "Target Kinerja Tahunan",
        "Target Akhir", "Target Tahun 2026",
      ])
      + HeadingCase.all(
        .quarterTarget(.second),
        [
          "Target Triwulan > II", "Target TW II", "Target Kinerja Triwulan II",
          "Target Kinerja Triwulanan > II",
          "TARGET KEGIATAN PER TRIWULAN > TW-II", "Triwulan II > Target", "Triwulan II > Rencana",
          "Triwulan II > Trg", "Target Triwulan > 2", "Target > TW 2",
        ])
      + HeadingCase.all(.quarterTarget(nil), ["Target Triwulan", "Target TW", "Target Kinerja Triwulan"])
  )
  func `targets`(_ heading: HeadingCase) {
    #expect(heading.meaning?.field == heading.field)
  }

  @Test(
    arguments: [
      "Triwulan I", "TW I", "TW-I", "TW 1", "TW1", "Tw 1", "TW.I", "Triwulan 1", "Triw. I", "Tri Wulan I",
      "Tribulan I", "Trw I", "I", "1", "Q1", "Jan-Mar", "Januari s.d. Maret",
    ])
  func `each way to write a quarter over a leaf or under a group`(quarter: String) {
    if quarter.count > 1 {
      #expect(HeadingCase("\(quarter) > Realisasi", nil).meaning?.field == .actual(.first))
    }
    #expect(HeadingCase("Realisasi > \(quarter)", nil).meaning?.field == .actual(.first))
  }

  @Test(
    arguments: HeadingCase.all(
      .actual(nil),
      [
        "Realisasi", "Real.", "Realisasi TW", "Realisasi Kinerja", "Realisasi Kinerja Triwulan", "Hasil",
        "RVRO",
      ])
      + HeadingCase.all(
        .cumulativeActual,
        [
          "Realisasi s.d. Triwulan", "Total Realisasi Kinerja s.d TW II",
          "Realisasi sampai dengan triwulan Berjalan",
          "Realisasi s/d TW", "Realisasi Kumulatif", "Kumulatif",
        ])
      + HeadingCase.all(
        .actual(.second), ["Realisasi TW II", "Triwulan II > Realisasi", "Realisasi Triwulan > II"])
  )
  func `realisasi`(_ heading: HeadingCase) {
    #expect(heading.meaning?.field == heading.field)
  }

  @Test(arguments: [
    "Capaian", "Capaian Triwulan", "CAPAIAN TAHUN INI", "Capaian Triwulan > II", "Capaian Total",
  ])
  func `capaian without a percent sign may be the figure itself`(path: String) {
    #expect(HeadingCase(path, nil).meaning?.isBareAchievement == true)
  }

  @Test(
    arguments: HeadingCase.all(
      .achievement(nil),
      [
        "Capaian (%)", "% Capaian", "Capaian %", "Persentase", "%", "CAPAIAN REALISASI (%)",
        "Capaian Kinerja %",
      ])
      + HeadingCase.all(.achievement(.second), ["Triwulan II > Capaian (%)", "Triwulan II > %"])
      + HeadingCase.all(.annualAchievement, ["Capaian Terhadap Target Tahun %", "Tingkat Capaian (%)"])
  )
  func `percentages of achievement`(_ heading: HeadingCase) {
    #expect(heading.meaning?.field == heading.field)
  }

  @Test(
    arguments: HeadingCase.all(
      .budget,
      [
        "Anggaran (Rp)", "Pagu", "PAGU", "Pagu Anggaran (Rp.)", "PAGU DANA (RP)", "Pagu Awal", "Pagu Revisi",
        "Anggaran", "DPA (Rp.)", "RKA SIPD (Rp.)", "Alokasi", "Anggaran (Rp) > Pagu", "Anggaran > PAGU",
      ])
      + HeadingCase.all(
        .budgetActual(nil),
        [
          "Realisasi Anggaran (Rp)", "Realisasi Keuangan", "Realisasi Keuangan (Rp.)", "Realisasi (Rp.)",
          "REALISASI PAGU", "Anggaran > Realisasi", "Anggaran (Rp) > Realisasi", "KEUANGAN > Realisasi",
        ])
      + HeadingCase.all(
        .budgetActual(.second),
        [
          "Realisasi Anggaran Per Triwulan (Rp) > II", "Realisasi Kinerja Pada Triwulan > II > Rp.",
          "Realisasi Anggaran TW II",
        ])
      + HeadingCase.all(
        .budgetShare,
        [
          "Anggaran (Rp) > %", "Capaian Serapan Anggaran %", "Capaian Anggaran (%)", "Serapan (%)",
          "CAPAIAN REALISASI PAGU", "Serapan", "% Keu", "Anggaran > Capaian (%)",
        ])
      + HeadingCase.all(
        .physicalProgress,
        ["Fisik (%)", "Realisasi Fisik ( % )", "FISIK", "Capaian Realisasi Fisik %", "% Progress"])
      + HeadingCase.all(.numerator, ["Pembilang"]) + HeadingCase.all(.denominator, ["Penyebut"])
  )
  func `money, progress and the parts of a ratio`(_ heading: HeadingCase) {
    #expect(heading.meaning?.field == heading.field)
  }

  /// Traps of the field: the group decides, not the leaf.
  @Test(arguments: [
    HeadingCase("Kinerja > Realisasi", .actual(nil)), HeadingCase("Anggaran > Realisasi", .budgetActual(nil)),
    HeadingCase("Kinerja > Target", .annualTarget), HeadingCase("Kinerja > Capaian (%)", .achievement(nil)),
    HeadingCase("Realisasi Kinerja Pada Triwulan > II > K", .actual(.second)),
    HeadingCase("Realisasi Kinerja Pada Triwulan > IV > Rp.", .budgetActual(.fourth)),
    HeadingCase("Link Bukti Dukung Rencana Tindak Lanjut Triwulan Sebelumnya", .other),
    HeadingCase("Tindak Lanjut TW Lalu", .other), HeadingCase("Rekomendasi Triwulan Sebelumnya", .other),
    HeadingCase("Target Renstra Perangkat Daerah > K", .other),
    HeadingCase("Target Tahun Sebelumnya", .other),
    HeadingCase("Realisasi Capaian Kinerja Renstra s/d (n-2) > Rp.", .other),
    HeadingCase("Sisa (Rp.)", .other),
    HeadingCase("SISA ANGGARAN > (%)", .other), HeadingCase("BOBOT (%)", .other),
    HeadingCase("FISIK > TTB (%)", .other),
    HeadingCase("Deviasi ( % )", .other), HeadingCase("Nilai Realisasi Fisik ( Rp )", .other),
    HeadingCase("Nama Kontak", nil), HeadingCase("Lokasi", nil), HeadingCase("", nil),
    HeadingCase("   ", nil),
  ])
  func `a group decides what its leaves mean`(_ heading: HeadingCase) {
    #expect(heading.meaning?.field == heading.field)
  }

  @Test func `a year in a heading is kept`() {
    #expect(HeadingCase("Realisasi 2025", nil).meaning?.year == 2025)
    #expect(HeadingCase("Target Tahun 2026", nil).meaning?.year == 2026)
    #expect(HeadingCase("Realisasi", nil).meaning?.year == nil)
  }

  @Test(arguments: [
    "12,80",
    "Angka Harapan Lama Sekolah yang dihitung dari partisipasi sekolah menurut umur tunggal penduduk di daerah",
    "1.", "", "Paringin, 10 April 2026",
  ])
  func `figures and prose are no headings`(text: String) {
    #expect(!HeadingClassifier.isHeadingLike(text))
  }

  @Test(arguments: [
    ("Target", true), ("Realisasi", true), ("Capaian (%)", true), ("I", true), ("IV", true), ("K", true),
    ("Rp.", true),
    ("TW 2", true), ("%", true), ("Indikator Kinerja", false), ("Sasaran", false), ("Program", false),
    ("Kode", false),
  ])
  func `leaves may stand under a group, names of rows may not`(text: String, isLeaf: Bool) {
    #expect(HeadingClassifier.isSubHeading(text) == isLeaf)
  }
}
