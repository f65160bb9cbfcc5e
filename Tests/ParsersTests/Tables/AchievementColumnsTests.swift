import Spreadsheet
import Kinerja
import Testing

@testable import Parsers

struct AchievementColumnsTests {
  private func fields(_ headings: String...) -> [ReportField?] {
    let columns = headings.enumerated().map { index, heading in
      let path = heading.split(separator: " > ").map(String.init)
      return TableColumn(index: index, path: path, meaning: HeadingClassifier.meaning(of: path), place: .file)
    }
    return AchievementColumns.resolved(columns).map { $0.meaning?.field }
  }

  @Test func `capaian is the figure where no realisasi stands`() {
    #expect(fields("Indikator", "Target", "Capaian") == [.indicator, .annualTarget, .actual(nil)])
  }

  @Test func `capaian beside a percentage is the figure`() {
    #expect(fields("Indikator", "Capaian", "Capaian (%)") == [.indicator, .actual(nil), .achievement(nil)])
  }

  @Test func `capaian beside realisasi is a percentage`() {
    #expect(fields("Indikator", "Realisasi", "Capaian") == [.indicator, .actual(nil), .achievement(nil)])
    #expect(
      fields("Triwulan II > Realisasi", "Triwulan II > Capaian") == [.actual(.second), .achievement(.second)])
  }

  @Test func `where realisasi and a percentage stand, a further capaian is neither`() {
    #expect(fields("Realisasi", "Capaian (%)", "Capaian") == [.actual(nil), .achievement(nil), .other])
  }

  @Test func `quarters under capaian are figures where no realisasi stands`() {
    #expect(fields("Capaian Triwulan > I", "Capaian Triwulan > II") == [.actual(.first), .actual(.second)])
  }

  @Test func `realisasi right of pagu is money, left of it is performance`() {
    #expect(fields("Realisasi", "Pagu", "Realisasi") == [.actual(nil), .budget, .budgetActual(nil)])
    #expect(fields("Pagu", "Indikator", "Realisasi") == [.budget, .indicator, .actual(nil)])
  }
}
