import Spreadsheet
import TestSupport
import Testing

/// No code and no value may stop the program or take long; what is shown for nonsense does not matter.
@Suite struct HostileFormatTests {
  private static let values: [Double] = [
    0, -0.0, 1, -1.5, 0.5, 59.999999, 60, 46_112.5, 2_958_465.999999, 2_958_466, -46_112.5, 1e15, 1e16, 1e21,
    1e300,
    -1e300, .greatestFiniteMagnitude, .leastNormalMagnitude, .leastNonzeroMagnitude, 123_456_789.987654321,
    .infinity, -.infinity, .nan,
  ]

  private static func show(_ code: String) {
    for system in [Workbook.DateSystem.from1900, .from1904] {
      var display = DisplayText(locale: .indonesian, dateSystem: system)
      let format = NumberFormat(code: code)
      let place = CellReference(row: 0, column: 0)
      for value in values {
        _ = display.text(of: value, format)
        _ = display.text(of: Cell(reference: place, value: .duration(seconds: value), format: format))
      }
      _ = display.text(of: Cell(reference: place, value: .text("a"), format: format))
    }
  }

  @Test(arguments: [
    "\"", "\\", "_", "*", "[", "[<", "[$", "[$-", "E+", "0/", "?/0", "[$-]0", ".", ",,", "%%", "/", ";;;;;",
    "0.0.0", "[h", "s.0000000",
    "0E+", "yyyyyyyyyy", "[>=1e999]0", "[<nan]0;0", "# ?/0", "# ?/00000", "0/9", ",0", "0,/0", "0,.", "E",
    "e", "eeee+", "0E+E+0", "0E-0.0",
    "[]", "[$]0", "[$-zzzzzzzz]d", "[$--]d", "_\\", "*\\", "\\;;", "\"a;b\";", "General0", "0General",
    "GeneralGeneral", "@0", "0@", "m", "AM/PM",
    "[h][m][s]", "0 / 0 / 0", "?/?/?", "#/#%", "%/%", "0,0,0,0E+0,0", "B", "B1", "B2", "b2 0", "g", "[red",
    "[=", "[=1", "[=1]", "[=1];", "\u{0}0",
    "☃", "0\u{301}", "½0", "[$😀-421]0", "0.?#?#0", "* ", "_ ",
  ])
  func `survives codes that are none`(code: String) {
    Self.show(code)
  }

  @Test(arguments: [
    String(repeating: "0", count: 10_000), String(repeating: "#", count: 10_000),
    String(repeating: "?,", count: 5_000),
    "0." + String(repeating: "0", count: 10_000), "0E+" + String(repeating: "0", count: 300),
    String(repeating: "0", count: 300) + "E+0",
    "?/" + String(repeating: "?", count: 10_000), "# ?/" + String(repeating: "9", count: 400), "?/???????",
    String(repeating: "0/", count: 2_000),
    "0" + String(repeating: "%", count: 4_000), "0" + String(repeating: ",", count: 4_000),
    String(repeating: ";", count: 10_000),
    String(repeating: "[", count: 10_000), String(repeating: "[h]", count: 2_000),
    String(repeating: "General", count: 500),
    String(repeating: "m", count: 10_000), "ss." + String(repeating: "0", count: 10_000),
    String(repeating: "hm", count: 2_000),
    "[" + String(repeating: "h", count: 4_000) + "]", String(repeating: "\\", count: 9_999),
    String(repeating: "E+0", count: 2_000),
    "#\"" + String(repeating: "x", count: 10_000), String(repeating: "0\"x\"", count: 2_000),
  ])
  func `does not take long over long codes`(code: String) {
    let clock = ContinuousClock()
    let time = clock.measure { Self.show(code) }
    // A debug build on a busy machine; a quadratic reading of these would take minutes.
    #expect(time < .seconds(20))
  }

  @Test(arguments: 1...8)
  func `survives codes and values made at random`(seed: UInt64) {
    let pieces = [
      "0", "#", "?", ".", ",", "%", "/", "E+", "E-", "e", "General", "@", ";", "\"", "\"teks\"", "\\", "\\-",
      "_", "_(", "*", "* ", "[", "]", "[Red]",
      "[<0]", "[>=100]", "[=1]", "[h]", "[mm]", "[s]", "[$Rp-421]", "[$-409]", "[$-F800]", "y", "yyyy", "m",
      "mm", "mmm", "mmmmm", "d", "dd", "dddd",
      "h", "hh", "s", "ss", ".000", "AM/PM", "A/P", "b", "g", "B2", "1", "8", "16", " ", "-", "(", ")", ":",
      "#,##0", "# ?/?", "é", "😀",
    ]
    var generator = SeededGenerator(seed: seed)
    var display = DisplayText(locale: .english)
    for _ in 0..<1_500 {
      let code = (0..<Int.random(in: 1...12, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }.joined()
      let format = NumberFormat(code: code)
      for _ in 0..<4 {
        let bits = Double(bitPattern: generator.next())
        let value = bits.isFinite ? bits : Double.random(in: -3e6...3e6, using: &generator)
        _ = display.text(of: value, format)
        _ = display.text(of: Double.random(in: -100...50_000, using: &generator), format)
      }
    }
  }
}
