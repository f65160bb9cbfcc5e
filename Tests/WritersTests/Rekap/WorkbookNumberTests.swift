import Kinerja
import Testing

@testable import Writers

struct WorkbookNumberTests {
  @Test(arguments: [(12, 0, 0), (125, 1, 1), (1234, 2, 2), (123_456, 3, 2), (34, 4, 4), (1000, 1, 0)])
  func `as few decimals as show the figure`(mantissa: Int64, scale: Int, decimals: Int) throws {
    #expect(try #require(Amount(mantissa: mantissa, scale: scale)).shownDecimals == decimals)
  }

  @Test func `a fraction is the double that its JSON gives`() throws {
    let third = try #require(Amount(100, over: 3))
    #expect(third.cellNumber == Double(PlainDecimal.text(third)))
    #expect(Amount(250).cellNumber == 250)
  }

  @Test func `a sum of nothing is nothing, and one that does not fit is none`() throws {
    #expect(Amount.total([]) == nil)
    #expect(Amount.total([Amount(1), Amount(2)]) == Amount(3))
    let huge = try #require(Amount(Int128.max, over: 1))
    #expect(Amount.total([huge, huge]) == nil)
  }
}
