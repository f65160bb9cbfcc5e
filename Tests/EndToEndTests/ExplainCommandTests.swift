import Testing

struct ExplainCommandTests {
  @Test(arguments: ["B07", "b07", "F01", "V02", "T05", "R01"])
  func `a code has its page in both languages`(code: String) throws {
    let indonesian = try Program.run(["explain", code])
    let english = try Program.run(["jelaskan", code, "--lang", "en"])
    #expect(indonesian.status == 0)
    #expect(english.status == 0)
    #expect(indonesian.text.contains(code.uppercased()))
    #expect(indonesian.text != english.text)
    #expect(indonesian.errors == "")
  }

  @Test func `an unknown code lists its family`() throws {
    let outcome = try Program.run(["explain", "B99"])
    #expect(outcome.status == 64)
    #expect(outcome.output == [])
    #expect(outcome.errors.contains("B01"))
    #expect(!outcome.errors.contains("F01"))
  }
}
