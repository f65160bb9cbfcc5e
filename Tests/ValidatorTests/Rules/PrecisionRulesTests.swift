import Kinerja
import Testing

@testable import Validator

struct PrecisionRulesTests {
  private func codes(_ reading: FigureReading, target: Target = 80, formula: String? = nil) -> [FindingCode] {
    let indicator = agreed(annual: target, quarterly: target)
    return Desk(indicator).codes(row(indicator, reading, formula: formula)).filter { $0 == .B22 }
  }

  private func shown(_ stored: FigureReading, _ shown: Amount) -> FigureReading {
    stored.with { $0.shown = shown }
  }

  @Test func `more decimals than agreed, counted on what is seen`() {
    #expect(codes(85.4568) == [])
    #expect(codes(85.45678) == [.B22])
    #expect(codes(shown(85.45678912345, 85.4568)) == [])
  }

  @Test func `a target with more decimals agrees to them`() {
    #expect(codes(80.12345, target: 80.12340) == [.B22])
    #expect(codes(80.12345, target: 80.12342) == [])
  }

  @Test func `a display that rounds away more than half a hundredth`() {
    #expect(codes(shown(85.46, 85)) == [.B22])
    #expect(codes(shown(85.456, 85.46)) == [])
    #expect(codes(shown(85.004, 85)) == [])
  }

  @Test func `a formula is told as a formula`() {
    #expect(codes(shown(85.46, 85), formula: "A1/B1") == [])
  }

  @Test func `a third has no last decimal`() throws {
    let third = try #require(Amount(250, over: 3))
    #expect(codes(FigureReading(.amount(third))) == [])
  }
}
