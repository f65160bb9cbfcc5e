import Spreadsheet
import Kinerja
import Testing

@testable import Parsers

struct DecimalScannerTests {
  private func scan(_ text: String, _ quantity: FigureContext.Quantity = .measure) throws -> (Amount, Int) {
    var scanner = DecimalScanner(Array(text.utf8))
    let scanned = try scanner.scan(quantity)
    return (scanned.value, scanner.position)
  }

  @Test(arguments: [
    ("12 Bulan", Amount(12), 2), ("12,5%", 12.5, 4), ("1.250.000,50 x", 1_250_000.5, 12), ("7-8", 7, 1),
    ("12.", 12, 2), ("12,-", 12, 2), ("1 250 000", 1_250_000, 9), ("1 25", 1, 1), ("1e3x", 1000, 3),
    ("5e", 5, 1),
    ("-0,5", -0.5, 4), ("+3", 3, 2), ("007", 7, 3),
  ])
  func `it stops behind the figure`(text: String, value: Amount, end: Int) throws {
    let (found, position) = try scan(text)
    #expect(found == value)
    #expect(position == end)
  }

  @Test(arguments: ["", "x", "-", "+", ".", ",5", "-.5", "1.25.000", "1,2,3", "1.250,000.5", "12.50.00"])
  func `what has no plain reading is no figure`(text: String) {
    #expect(throws: DecimalScanner.Problem.notAFigure) { try scan(text) }
  }

  @Test(arguments: ["1234567890123456789", "0,1234567890123456789", "1e19", "1e-99"])
  func `more digits than a report can mean are refused, not rounded`(text: String) {
    #expect(throws: DecimalScanner.Problem.self) { try scan(text) }
  }

  @Test(arguments: [
    (FigureContext.Quantity.money, Amount(1250)), (.count, 1250), (.measure, 1.25), (.predicate, 1.25),
  ])
  func `three digits behind one separator follow the kind of quantity`(
    quantity: FigureContext.Quantity, value: Amount
  ) throws {
    #expect(try scan("1.250", quantity).0 == value)
    #expect(try scan("1,250", quantity).0 == value)
  }

  @Test(arguments: ["0.250", "0,125", "1.2500", "12345.678"])
  func `what cannot group thousands is decimal whatever is counted`(text: String) throws {
    let (value, _) = try scan(text, .count)
    #expect(!value.isWhole)
  }
}
