import Kinerja
import Testing

@testable import Parsers

struct ShownFigureTests {
  private func shown(_ mantissa: Int64, _ scale: Int, _ text: String) -> Amount? {
    Amount(mantissa: mantissa, scale: scale).flatMap { ShownFigure.rounding(of: $0, in: text) }
  }

  @Test func `what a format rounds away is seen`() {
    #expect(shown(8546, 2, "85") == Amount(85))
    #expect(shown(8546, 2, "85,5") == Amount(mantissa: 855, scale: 1))
    #expect(shown(8546, 2, "85,5 %") == Amount(mantissa: 855, scale: 1))
    #expect(shown(12_345_675, 1, "1.234.568") == Amount(1_234_568))
    #expect(shown(-25, 1, "-3") == Amount(-3))
  }

  @Test func `what is shown whole, in thousands or in words is no rounding`() {
    #expect(shown(8546, 2, "85,46") == nil)
    #expect(shown(8546, 2, "85,4600") == nil)
    #expect(shown(12_345_675, 1, "1.235") == nil)
    #expect(shown(15, 1, "1,5E0") == nil)
    #expect(shown(12, 0, "12") == nil)
    #expect(shown(125, 1, "") == nil)
  }
}
