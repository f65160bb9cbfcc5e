import Kinerja
import Testing

struct AmountTests {
  @Test func `fractions are exact and in lowest terms`() throws {
    let third = try #require(Amount(1, over: 3))
    #expect(third.adding(third)?.adding(third) == 1)
    #expect(Amount(6, over: -4) == Amount(-3, over: 2))
    #expect(Amount(1, over: 0) == nil)
    #expect(Amount(68.25).divided(by: 75)?.multiplied(by: 100) == 91)
  }

  @Test func `the largest typed figures go through every formula`() throws {
    let largest = try #require(Amount(mantissa: 999_999_999_999_999_999, scale: 0))
    let smallest = try #require(Amount(mantissa: 1, scale: 18))
    let long = try #require(Amount(mantissa: 999_999_999_999_999_999, scale: 18))
    #expect(
      largest.divided(by: smallest)?.multiplied(by: 100)?.divided(by: 100)?.multiplied(by: smallest)
        == largest
    )
    #expect(long.adding(long)?.adding(smallest) != nil)
    #expect(largest.adding(smallest)?.subtracting(smallest) == largest)
    #expect(smallest < long && long < largest)
  }

  @Test func `what does not fit is nil, not a trap`() throws {
    let edge = try #require(Amount(.max, over: 1))
    let least = try #require(Amount(1, over: .max))
    #expect(edge.adding(1) == nil)
    #expect(edge.multiplied(by: edge) == nil)
    #expect(edge.divided(by: least) == nil)
    #expect(edge.negated?.adding(edge) == 0)
    #expect(Amount(.min, over: 1) == nil)
    #expect(Amount(mantissa: .min, scale: 18) != nil)
    #expect(Amount(mantissa: 1, scale: 19) == nil)
    #expect(Amount(1, over: .max)?.magnitude == least)
  }

  @Test(
    arguments: zip(
      [
        0.57999999999999996, 100.00000000000001, 0.1 + 0.2, 85.19, 1e15, 9_007_199_254_740_992, -0.0, 1e-18,
        0.855, 1.0 / 3, 123456789.123456, 2.5e20,
      ],
      [
        "0.58", "100", "0.3", "85.19", "1000000000000000", "9007199254740992", "0", "0.000000000000000001",
        "0.855", "0.333333333333333", "123456789.123456", "250000000000000000000",
      ]
    )
  )
  func `a stored double is the decimal it stands for`(value: Double, text: String) {
    #expect(Amount(value)?.text(.plain) == text)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, 1e-300, .leastNonzeroMagnitude])
  func `a double that is no figure is refused`(value: Double) { #expect(Amount(value) == nil) }

  @Test(
    arguments: zip(
      ["0", "-12.5", "1E-3", "1.0E+3", "+5", ".5", "5.", "00012.500", "123456789012345678", "-0"],
      ["0", "-12.5", "0.001", "1000", "5", "0.5", "5", "12.5", "123456789012345678", "0"]
    )
  )
  func `decimal text is read exactly`(text: String, plain: String) {
    #expect(Amount(decimal: text.utf8)?.text(.plain) == plain)
  }

  @Test(
    arguments: [
      "", "-", ".", "e5", "1e", "1e+", "1.2.3", "--1", "1-", "1,5", " 1", "1234567890123456789",
      "1e99999999999",
      "1e-19", "0x10", "nan",
    ]
  )
  func `other text is no decimal`(text: String) { #expect(Amount(decimal: text.utf8) == nil) }
}

/// Amounts are handed to asynchronous functions when many files are worked on at once.
struct AmountConcurrencyTests {
  private func echo(_ a: Amount, _ b: Amount, _ c: Amount?) async -> [Amount?] {
    await Task.yield()
    return [a, b, c]
  }

  @Test func `amounts survive asynchronous calls`() async {
    for amount in [Amount?.some(3), nil] {
      #expect(await echo(1, amount ?? 2, amount) == [1, amount ?? 2, amount])
    }
  }
}
