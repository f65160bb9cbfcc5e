import Kinerja
import Testing

@testable import Parsers

struct DirectionWordsTests {
  @Test(arguments: [
    ("Naik", Direction.higherIsBetter), ("Tren Positif", .higherIsBetter), ("maximize", .higherIsBetter),
    ("Semakin Besar Semakin Baik", .higherIsBetter), ("trend_naik", .higherIsBetter),
    ("progres positif", .higherIsBetter),
    ("Turun", .lowerIsBetter), ("Tren Negatif", .lowerIsBetter), ("minimize", .lowerIsBetter),
    ("Semakin Kecil Semakin Baik", .lowerIsBetter), ("trend_turun", .lowerIsBetter),
    ("Harus Sesuai Target", .exact),
    ("Stabil", .exact), ("tetap", .exact), ("trend_flat", .exact), ("rentang", .range),
    ("Predikat", .predicate),
  ])
  func `which figure is good`(text: String, direction: Direction) {
    #expect(DirectionWords.direction(text) == direction)
  }

  @Test(arguments: [
    ("Jumlah", Accumulation.sum), ("penjumlahan", .sum), ("akumulasi", .sum), ("non-kumulatif", .sum),
    ("Non Kumulatif", .sum), ("Kumulatif", .cumulative), ("Nilai Akhir", .lastValue),
    ("terakhir", .lastValue),
    ("posisi akhir", .lastValue), ("Rata-rata", .average), ("rasio", .ratio),
    ("Rasio pembilang/penyebut", .ratio),
    ("predikat", .predicate),
  ])
  func `how quarters combine`(text: String, accumulation: Accumulation) {
    #expect(DirectionWords.accumulation(text) == accumulation)
  }

  @Test(arguments: [
    ("A", LowerIsBetterFormula.difference), ("(2T-R)/T", .difference), ("B", .quotient),
    ("T/R x 100", .quotient),
  ])
  func `which formula holds where less is better`(text: String, formula: LowerIsBetterFormula) {
    #expect(DirectionWords.formula(text) == formula)
  }

  @Test(arguments: ["", " ", "lihat lampiran", "?"])
  func `other words say nothing`(text: String) {
    #expect(DirectionWords.direction(text) == nil)
    #expect(DirectionWords.accumulation(text) == nil)
    #expect(DirectionWords.formula(text) == nil)
  }
}
