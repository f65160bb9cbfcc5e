import Kinerja
import Testing
import Writers

@Suite("Numbers as text")
struct NumberTextTests {
  private func amount(_ numerator: Int128, _ denominator: Int128 = 1) -> Amount {
    Amount(numerator, over: denominator) ?? .zero
  }

  @Test(
    "for a reader",
    arguments: zip(
      [
        (12345, 10), (-1_234_567, 1), (1, 3), (2, 3), (1, 100_000), (1, 30_000), (0, 1), (999_999, 1_000_000),
        (2_999_999, 3_000_000), (5, 1000),
      ],
      ["1.234,5", "-1.234.567", "0,33", "0,67", "0,00001", "0,000033", "0", "0,999999", "1", "0,005"]
    )
  )
  func indonesian(fraction: (Int128, Int128), text: String) {
    #expect(NumberText.text(amount(fraction.0, fraction.1), in: .indonesian) == text)
  }

  @Test("in English")
  func english() {
    #expect(NumberText.text(amount(12345, 10), in: .english) == "1,234.5")
    #expect(NumberText.ungrouped(amount(12345, 10), in: .english) == "1234.5")
    #expect(NumberText.percent(amount(9324, 95), in: .english) == "98.15 %")
  }

  @Test("targets as forms write them")
  func targets() {
    #expect(NumberText.text(.range(amount(95), amount(975, 10)), in: .indonesian) == "95-97,5")
    #expect(NumberText.text(.predicate("BB"), in: .indonesian) == "BB")
    #expect(NumberText.text(.notDue, in: .indonesian) == "-")
    #expect(NumberText.text(Target.none, in: .indonesian) == nil)
  }

  @Test("for a machine: exact, or 17 significant digits")
  func plain() {
    #expect(PlainDecimal.text(amount(9324, 100)) == "93.24")
    #expect(PlainDecimal.text(amount(-1, 8)) == "-0.125")
    #expect(PlainDecimal.text(amount(1, 3)) == "0.33333333333333333")
    #expect(PlainDecimal.text(amount(2, 300)) == "0.0066666666666666667")
    #expect(PlainDecimal.text(amount(2_000_000, 3)) == "666666.66666666667")
    #expect(PlainDecimal.text(amount(1_000_000_000_000_000_000)) == "1000000000000000000")
  }

  @Test("the largest fractions neither trap nor lose their size")
  func extremes() {
    let huge = amount(.max, .max - 1)
    #expect(PlainDecimal.text(huge) == "1")
    #expect(PlainDecimal.text(amount(.max - 1, .max)) == "1")
    #expect(PlainDecimal.text(amount(1, .max)) == "0.0000000000000000000000000000000000000059")
    #expect(
      NumberText.text(amount(.max), in: .english) == "170,141,183,460,469,231,731,687,303,715,884,105,727"
    )
  }
}
