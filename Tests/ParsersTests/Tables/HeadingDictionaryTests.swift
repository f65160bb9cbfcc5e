import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct HeadingDictionaryTests {
  @Test func `every spelling is written as headings are compared`() {
    let odd = HeadingDictionary.exact.keys.filter { HeadingText($0).phrase != $0 }
    #expect(odd.sorted() == [])
  }

  @Test func `every phrase is written as headings are compared`() {
    let odd = HeadingDictionary.byPhrase.flatMap(\.phrases).map { $0.words.joined(separator: " ") }
      .filter { HeadingText($0).phrase != $0 }
    #expect(odd == [])
  }
}
