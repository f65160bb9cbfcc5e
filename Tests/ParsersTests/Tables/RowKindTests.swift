import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct RowKindTests {
  @Test(arguments: [
    ("TOTAL", RowKind.total), ("JUMLAH", .total), ("Jumlah seluruh", .total), ("Sub Total", .total),
    ("Rata-rata", .summary), ("RATA-RATA CAPAIAN", .summary), ("Rata-rata capaian kinerja (%)", .summary),
    ("Predikat Kinerja", .summary), ("Catatan:", .note), ("Ket: data sementara", .note),
    ("*) angka sementara", .note),
    ("Sumber data: Dapodik", .note), ("contoh", .example),
  ])
  func `rows below the data are told by their first words`(text: String, kind: RowKind) {
    #expect(RowKind.ofFooter(text, isBare: true) == kind)
  }

  @Test(arguments: [
    "Paringin, 10 April 2026", "Mengetahui,", "KEPALA DINAS PENDIDIKAN", "Pembina Utama Muda",
    "NIP. 19750101 200003 1 001", "19750101 200003 1 001", "197501012000031001",
    "Lubuk Pakam,      Desember 2025",
  ])
  func `a signature ends the table`(text: String) {
    let kind = RowKind.ofFooter(text, isBare: true)
    if text.contains("Desember") {
      #expect(kind == nil || kind == .signature)
    } else {
      #expect(kind == .signature)
    }
  }

  @Test(arguments: [
    "Jumlah guru bersertifikat pendidik", "Rata-rata Lama Sekolah (RLS)",
    "Total siswa putus sekolah SD per tahun ajaran",
    "Predikat SAKIP", "Nilai kinerja anggaran", "Jumlah dokumen perencanaan", "Kepala sekolah bersertifikat",
  ])
  func `indicators that begin like a footer are data`(text: String) {
    let kind = RowKind.ofFooter(text, isBare: false)
    #expect(kind == nil)
  }

  @Test(arguments: [
    ([], false, RowKind.blank), (["12"], true, .data), (["Meningkatnya mutu pendidikan"], false, .section),
    (["Meningkatnya mutu pendidikan"], true, .data), (["TOTAL"], true, .total),
  ])
  func `a row without a name is data only with figures`(texts: [String], hasFigures: Bool, kind: RowKind) {
    #expect(RowKind.ofUnnamedRow(texts, hasFigures: hasFigures) == kind)
  }
}
