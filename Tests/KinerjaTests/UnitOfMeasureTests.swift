import Kinerja
import Testing

struct UnitOfMeasureTests {
  @Test(
    arguments: [
      ("%", "Persen"), ("%", "prosen"), ("persen", "prosentase"), ("%", "percent"), ("%", "Persen (%)"),
      ("Dokumen", "Dok."), ("dokumen", "Dok"), ("Laporan", "Lap."), ("Orang", "Org."), ("Kegiatan", "Keg."),
      ("Satuan Pendidikan", "sekolah"), ("lembaga", "SatPen"), ("poin", "Nilai"), ("skor", "Indeks"),
      ("Indeks (skala 4)", "point"), ("Tahun", "thn"), ("Orang/Bulan", "Org / Bln"),
      ("Berita\u{A0}Acara", "berita acara"),
    ]
  )
  func `spellings of one unit are equal`(left: String, right: String) {
    #expect(UnitOfMeasure(left) == UnitOfMeasure(right))
  }

  @Test(
    arguments: [
      ("Orang", "Dokumen"), ("Unit", "Unir"), ("%", "Nilai"), ("Tahun", "Bulan"), ("Orang", "Orang/Bulan"),
      ("", "%"),
    ]
  )
  func `other units differ`(left: String, right: String) {
    #expect(UnitOfMeasure(left) != UnitOfMeasure(right))
  }

  @Test func `one slip is a suggestion only`() {
    #expect(UnitOfMeasure("Unir").looksLike(UnitOfMeasure("Unit")))
    #expect(UnitOfMeasure("Dokumne").looksLike(UnitOfMeasure("Dok.")))
    #expect(!UnitOfMeasure("Unit").looksLike(UnitOfMeasure("unit")))
    #expect(!UnitOfMeasure("%").looksLike(UnitOfMeasure("m")))
    #expect(!UnitOfMeasure("Orang").looksLike(UnitOfMeasure("Barang")))
  }

  @Test(
    arguments: [
      ("%", .percent), ("Orang", .count), ("Peserta Didik", .count), ("Bulan", .count),
      ("Orang/Bulan", .count),
      ("Rp", .money), ("Juta Rupiah", .money), ("Tahun", .measure), ("Hari", .measure), ("jam", .measure),
      ("Nilai", .index), ("Indeks", .index), ("Angka", .index), ("Rasio", .ratio),
      ("per 1.000 penduduk", .ratio),
      ("Predikat", .predicate), ("Opini", .predicate), ("", .unknown), ("-", .unknown),
      ("Indeks Kepuasan", .index),
    ] as [(String, UnitOfMeasure.Kind)]
  )
  func `the kind of a unit`(text: String, kind: UnitOfMeasure.Kind) {
    #expect(UnitOfMeasure(text).kind == kind)
    #expect(UnitOfMeasure(text).isWhole == (kind == .count))
  }

  @Test(
    arguments: [
      ("%", 100), ("Rasio", 1), ("Orang", 1), ("per 1.000 penduduk", 1000), ("Kasus per 100.000 KH", 100_000),
      ("per", 1),
      ("per orang", 1), ("per 0 orang", 1),
    ] as [(String, Amount)]
  )
  func `what a quotient is multiplied by`(text: String, factor: Amount) {
    #expect(UnitOfMeasure(text).ratioFactor == factor)
  }
}
