import Spreadsheet
import Kinerja
import Testing

@testable import Parsers

struct FigureContextIndicatorTests {
  @Test(arguments: [
    ("Rupiah", FigureContext.Quantity.money), ("Orang", .count), ("Dokumen", .count), ("%", .measure),
    ("Tahun", .measure), ("Nilai", .measure), ("Rasio", .measure), ("Predikat", .predicate), ("", .measure),
  ])
  func `the unit of measure decides how a lone separator is read`(
    unit: String, quantity: FigureContext.Quantity
  ) {
    let context = FigureContext(unit: UnitOfMeasure(unit), direction: nil, isTarget: false)
    #expect(context.quantity == quantity)
    #expect(context.isPercentage == (unit == "%"))
  }

  @Test func `a rated indicator is read as a rating whatever its unit`() {
    let context = FigureContext(unit: UnitOfMeasure("Nilai"), direction: .predicate, isTarget: true)
    #expect(context.quantity == .predicate)
    #expect(context.isTarget)
  }
}
