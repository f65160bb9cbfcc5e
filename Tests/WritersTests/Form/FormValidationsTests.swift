import Kinerja
import Spreadsheet
import Testing

@testable import Writers

struct FormValidationsTests {
  private let layout = FormLayout(SampleForm.input)

  /// The validation of one cell as it stands in the file.
  private func validation(_ column: FormColumn, _ index: Int, in input: FormInput = SampleForm.input) throws
    -> String?
  {
    let cell = "\(try #require(FormLayout(input).cell(column, inRow: index)))"
    let pieces = try SampleForm.markup(input).split(separator: "</dataValidation>").map(String.init)
    return pieces.first { piece in
      let ranges = piece.split(separator: "sqref=\"").last?.split(separator: "\"").first ?? ""
      return ranges.split(separator: " ").contains { $0 == cell }
    }
  }

  @Test func `shares of a whole are between 0 and 100`() throws {
    let rule = try #require(try validation(.actual, 0))
    #expect(rule.contains("type=\"custom\""))
    #expect(
      rule.contains(
        "IF(ISNUMBER(H11),AND(H11&gt;=0,H11&lt;=100),OR(H11=\"-\",LEFT(LOWER(H11),5)=\"belum\"))"))
    #expect(rule.contains("antara 0 dan 100"))
  }

  @Test func `counts are whole numbers`() throws {
    let rule = try #require(try validation(.actual, 1))
    #expect(rule.contains("AND(H12&gt;=0,H12=INT(H12))"))
    #expect(rule.contains("angka bulat, misalnya 12"))
    #expect(rule.contains("Hasil triwulan ini saja."))
  }

  @Test func `ratings come from the agreed scale`() throws {
    let rule = try #require(try validation(.actual, 2))
    #expect(rule.contains("type=\"list\""))
    #expect(rule.contains("<formula1>\"D,C,CC,B,BB,A,AA,-\"</formula1>"))
  }

  @Test func `changes may be negative`() throws {
    #expect(try validation(.actual, 7)?.contains("IF(ISNUMBER(H18),TRUE,") == true)
  }

  @Test func `spending ends at the pagu`() throws {
    let rule = try #require(try validation(.budgetActual, 0))
    #expect(rule.contains("type=\"decimal\""))
    #expect(rule.contains("<formula1>0</formula1><formula2>750000</formula2>"))
  }

  @Test func `explanations have a length`() throws {
    let rule = try #require(try validation(.hindering, 0))
    #expect(rule.contains("type=\"textLength\""))
    #expect(rule.contains("<formula1>1000</formula1>"))
  }

  @Test func `what is not due asks for nothing`() throws {
    #expect(try validation(.actual, 5) == nil)
    #expect(try validation(.evidence, 6) == nil)
    #expect(try validation(.evidence, 5) != nil)
  }

  @Test(arguments: Language.allCases)
  func `every prompt fits its box and says what to type`(language: Language) {
    let prompts = FormPrompts(language, period: SampleForm.period)
    let rows = SampleForm.indicators.map { FormRow($0, in: SampleForm.input) }
    var messages = rows.map(prompts.figure) + rows.map(prompts.notAFigure)
    messages += [
      prompts.spending(.cumulative), prompts.spending(.quarter), prompts.part, prompts.notAPart,
      prompts.aboveBudget, prompts.tooLong, prompts.notInList,
    ]
    messages += FormColumn.allCases.compactMap(prompts.explanation)
    messages.append(prompts.rating(["D", "C", "CC", "B", "BB", "A", "AA"]))
    for message in messages {
      #expect(message.title.utf16.count <= 32)
      #expect(message.text.utf16.count < 255)
      #expect(!message.text.contains("  "))
    }
  }
}
