import TestSupport
import Testing
import Writers

struct JSONNumberTests {
  @Test(
    arguments: zip(
      [0, 1, -1.5, 0.1, 85.5, 100, 125, 1e-7, 1e22, 0.1 + 0.2, 12_500_736_000, .leastNonzeroMagnitude],
      [
        "0", "1", "-1.5", "0.1", "85.5", "100", "125", "1e-07", "1e+22", "0.30000000000000004", "12500736000",
        "5e-324",
      ]
    )
  )
  func `a double is written in its shortest form`(value: Double, expected: String) {
    #expect(JSONNumber(value)?.text == expected)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a double reads back the same and is a number of JSON`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let value = Double(bitPattern: random.next())
    guard value.isFinite else { return }
    let text = try #require(JSONNumber(value)?.text)
    #expect(Double(text) == value)
    #expect(JSONNumber(decimal: text)?.text == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what is not finite is refused`(value: Double) {
    #expect(JSONNumber(value) == nil)
  }

  @Test(arguments: [
    "0", "-0", "10", "85.50", "0.001", "1e5", "1E+05", "-1.5e-7", "123456789012345678901234567890",
  ])
  func `a decimal string is kept digit by digit`(text: String) {
    #expect(JSONNumber(decimal: text)?.text == text)
  }

  @Test(arguments: [
    "", "-", "01", "1.", ".5", "1,5", "+1", "1e", "1e+", "0x1", "1 ", " 1", "1.5.2", "NaN", "١",
  ])
  func `what JSON does not take as a number is refused`(text: String) {
    #expect(JSONNumber(decimal: text) == nil)
  }
}
