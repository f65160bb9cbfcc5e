import Kinerja
import Testing

@testable import Validator

struct UnitRulesTests {
  private func codes(_ agreedUnit: String, written: String?, word: String? = nil, percentSign: Bool = false)
    -> [FindingCode]
  {
    let indicator = agreed(unit: agreedUnit)
    var figure: FigureReading = 81
    figure.unitWord = word
    figure.hasPercentSign = percentSign
    return Desk(indicator).codes(row(indicator, figure, texts: written.map { [.unitOfMeasure: $0] } ?? [:]))
  }

  @Test(arguments: [
    ("Dokumen", "Dok."), ("%", "Persen"), ("Nilai", "Indeks"), ("Orang", "org"),
    ("Satuan Pendidikan", "Sekolah"), ("Unit", ""),
  ])
  func `spellings of one unit are equal`(agreedUnit: String, written: String) {
    #expect(codes(agreedUnit, written: written) == [])
  }

  @Test(arguments: [("Dokumen", "Laporan"), ("%", "Orang"), ("Unit", "Unir")])
  func `another unit in its column is B05`(agreedUnit: String, written: String) throws {
    let indicator = agreed(unit: agreedUnit)
    let finding = try #require(
      Desk(indicator).check(row(indicator, 81, texts: [.unitOfMeasure: written])).findings.first)
    #expect(finding.code == .B05)
    #expect(finding.place.cell == "C9")
    #expect(finding.suggestions.map(\.value) == [agreedUnit])
  }

  @Test func `another unit behind the figure is B05 there`() {
    #expect(codes("Dokumen", written: nil, word: "Laporan") == [.B05])
    #expect(codes("Dokumen", written: nil, percentSign: true) == [.B05])
    #expect(codes("%", written: nil, percentSign: true) == [])
    #expect(codes("Ruang", written: nil, word: "ruang kelas") == [])
  }

  @Test func `an agreement without a unit compares nothing`() {
    #expect(codes("", written: "Orang") == [])
  }
}
