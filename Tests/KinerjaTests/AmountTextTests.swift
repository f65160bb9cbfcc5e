import Kinerja
import Testing

struct AmountTextTests {
  @Test(
    arguments: [
      (1_234_567.5, "1.234.567,5", "1234567.5"), (0, "0", "0"), (-1250, "-1.250", "-1250"),
      (999, "999", "999"),
      (0.05, "0,05", "0.05"), (18_947_968, "18.947.968", "18947968"), (-0.5, "-0,5", "-0.5"),
    ] as [(Amount, String, String)]
  )
  func `numbers are written in full`(amount: Amount, indonesian: String, plain: String) {
    #expect(amount.text(.indonesian) == indonesian)
    #expect(amount.text(.plain) == plain)
  }

  @Test func `english and comma notations`() {
    #expect(Amount(1_234_567.5).text(.english) == "1,234,567.5")
    #expect(Amount(1_234_567.5).text(.plainComma) == "1234567,5")
  }

  @Test(
    arguments: [
      (98.155, 2, "98,16"), (98.145, 2, "98,15"), (-0.005, 2, "-0,01"), (0.004, 2, "0,00"),
      (-0.004, 2, "0,00"),
      (99.995, 2, "100,00"), (85.5, 0, "86"), (2.5, 0, "3"), (-2.5, 0, "-3"), (85, 2, "85,00"),
      (1.005, 2, "1,01"),
    ] as [(Amount, Int, String)]
  )
  func `halves are rounded away from zero`(amount: Amount, places: Int, text: String) {
    #expect(amount.text(.indonesian, .exactly(places)) == text)
    #expect(amount.rounded(to: places)?.text(.indonesian, .exactly(places)) == text)
  }

  @Test func `rounded decimals may drop their zeros`() throws {
    #expect(Amount(85.5).text(.indonesian, .atMost(2)) == "85,5")
    #expect(Amount(100).text(.indonesian, .atMost(2)) == "100")
    #expect(try #require(Amount(250, over: 3)).text(.indonesian, .atMost(2)) == "83,33")
  }

  @Test func `decimals that never end are given to 17 digits`() throws {
    #expect(try #require(Amount(1, over: 3)).text(.plain) == "0.3333333333333333")
    #expect(try #require(Amount(250, over: 3)).text(.plain) == "83.33333333333333")
    #expect(try #require(Amount(1, over: 3_000_000)).text(.plain) == "0.00000033333333333333335")
    #expect(try #require(Amount(200_000_000_000_000_000_000, over: 3)).text(.plain) == "66666666666666660000")
  }

  @Test func `the ends of the range are written without a trap`() throws {
    let edge = try #require(Amount(.max, over: 1))
    #expect(edge.text(.plain) == String(Int128.max))
    #expect(edge.text(.plain, .exactly(2)) == "\(Int128.max).00")
    let least = try #require(Amount(1, over: .max))
    #expect(least.text(.plain, .exactly(2)) == "0.00")
    #expect(least.text(.plain).hasPrefix("0.0000000000"))
    #expect(try #require(Amount(mantissa: 1, scale: 18)).text(.plain) == "0.000000000000000001")
    #expect(edge.rounded(to: 2) == nil)
    #expect(least.rounded(to: 2) == 0)
    #expect(Amount(1).rounded(to: -1) == nil)
  }
}
