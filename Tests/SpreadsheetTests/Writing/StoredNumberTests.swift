import Testing

@testable import Spreadsheet

@Suite("A number in a file")
struct StoredNumberTests {
  @Test(
    arguments: zip(
      [
        0, -0.0, 1, -17, 0.1, 85.5, 1.0 / 3, 1e-7, 9_007_199_254_740_991, 9_007_199_254_740_992, 1e300,
        0.1 + 0.2,
      ],
      [
        "0", "0", "1", "-17", "0.1", "85.5", "0.3333333333333333", "1e-07", "9007199254740991",
        "9007199254740992.0",
        "1e+300", "0.30000000000000004",
      ]
    )
  )
  func `has the fewest digits that give it back`(number: Double, text: String) {
    #expect(StoredNumber.text(number) == text)
    #expect(Double(text) == number)
  }

  @Test func `is not larger than a cell can hold`() throws {
    try StoredNumber.check(9.99999999999999e307)
    expectRule(.numberTooLarge) { try StoredNumber.check(1e308) }
    expectRule(.numberTooLarge) { try StoredNumber.check(-.greatestFiniteMagnitude) }
  }
}
