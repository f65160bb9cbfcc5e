import Kinerja
import Testing

@testable import Parsers

/// Figures as spreadsheet programs export them.
struct FiguresOfOtherProgramsTests {
  @Test func `noise of binary fractions is no part of a figure`() {
    let reading = FigureReader.read("100.00000000000001", as: .percentage)
    #expect(reading.amount == .hundred)
  }

  @Test(arguments: ["Rp -", "Rp. -", "Rp –", "--"])
  func `the empty rupiah of accounting formats is no figure`(text: String) {
    #expect(FigureReader.read(text, as: .money).outcome == .dash(explanation: nil))
  }

  @Test(arguments: [("12,8 per 1.000 kelahiran hidup", "12,8"), ("30 m2", "30"), ("4,5 km2", "4,5")])
  func `a unit of measure may have digits`(text: String, figure: String) {
    let context = FigureContext(quantity: .measure, isTarget: true)
    #expect(FigureReader.read(text, as: context).amount == FigureReader.read(figure, as: context).amount)
  }
}
