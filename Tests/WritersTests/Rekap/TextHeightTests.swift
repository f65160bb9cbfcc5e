import Testing

@testable import Writers

struct TextHeightTests {
  @Test(arguments: [
    ("", 10.0, 1), ("satu", 10, 1), ("satu\ndua", 10, 2), ("Meningkatnya akuntabilitas kinerja", 17, 2),
    ("Meningkatnya akuntabilitas", 13, 2),
    ("iiii iiii iiii iiii iiii iiii", 13, 1), ("WWWW WWWW WWWW WWWW", 13, 4),
    ("https://berkas.example.go.id/2026/bukti.pdf", 13, 4),
  ])
  func `lines are counted by the widths of the letters`(text: String, width: Double, lines: Int) {
    #expect(TextHeight.lines(of: text, width: width) == lines)
  }

  @Test func `smaller letters take less room`() {
    let text = String(repeating: "kata ", count: 40)
    #expect(TextHeight.points(of: text, width: 20, size: 8) < TextHeight.points(of: text, width: 20))
  }

  @Test func `a text of any length and a column of no width give a height`() {
    #expect(TextHeight.points(of: String(repeating: "a", count: 1_000_000), width: 0).isFinite)
  }
}
