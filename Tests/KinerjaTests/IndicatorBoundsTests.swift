import Kinerja
import Testing

struct IndicatorBoundsTests {
  private func indicator(
    _ name: String, unit: String, annual: Target = .amount(Amount(80)),
    accumulation: Accumulation = .lastValue,
    direction: Direction = .higherIsBetter
  ) -> Indicator {
    Indicator(
      code: "I", name: name, unitOfMeasure: unit, direction: direction, accumulation: accumulation,
      annualTarget: annual, quarterTargets: [:])
  }

  @Test(arguments: [
    ("Persentase guru bersertifikat", "%", 80, true), ("APK PAUD", "%", 80, false),
    ("Persentase APK yang tercatat", "%", 80, false), ("Pertumbuhan kunjungan", "persen", 5, false),
    ("Persentase layanan", "%", 110, false), ("Jumlah guru", "Orang", 80, false),
  ])
  func `shares of a whole end at 100`(name: String, unit: String, target: Int, isBounded: Bool) {
    let maximum = indicator(name, unit: unit, annual: .amount(Amount(target))).naturalMaximum
    #expect(maximum == (isBounded ? .hundred : nil))
  }

  @Test func `a range that passes 100 has no maximum`() {
    #expect(
      indicator("Kehadiran", unit: "%", annual: .range(Amount(95), Amount(98))).naturalMaximum == .hundred)
    #expect(indicator("Kehadiran", unit: "%", annual: .range(Amount(95), Amount(105))).naturalMaximum == nil)
  }

  @Test func `only changes may be negative`() {
    #expect(indicator("Laju pertumbuhan siswa", unit: "%").mayBeNegative)
    #expect(!indicator("Jumlah siswa", unit: "Orang").mayBeNegative)
  }

  @Test func `things that come whole, unless their mean is meant`() {
    #expect(indicator("Jumlah guru", unit: "Orang").isCountedWhole)
    #expect(!indicator("Jumlah guru", unit: "Orang", accumulation: .average).isCountedWhole)
    #expect(!indicator("Lama izin", unit: "Hari").isCountedWhole)
    #expect(!indicator("Status", unit: "Dokumen", direction: .predicate).isCountedWhole)
  }
}
