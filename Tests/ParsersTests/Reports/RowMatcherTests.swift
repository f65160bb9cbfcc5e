import Kinerja
import Testing

@testable import Parsers

struct RowMatcherTests {
  private let matcher = RowMatcher(Agreed.agreement(Office.early))

  @Test(arguments: ["P-1", "p-1", " P - 1 ", "P-1\u{A0}"])
  func `a code decides, however it is typed`(code: String) {
    #expect(matcher.match(code: code, name: "apa saja") == .byCode(Agreed.indicators[0]))
  }

  @Test(arguments: ["APK PAUD", "apk  paud", "APK\u{A0}PAUD.", " APK PAUD "])
  func `without a code an equal name decides`(name: String) {
    #expect(matcher.match(code: nil, name: name) == .byName(Agreed.indicators[0]))
    #expect(matcher.match(code: "", name: name) == .byName(Agreed.indicators[0]))
  }

  @Test func `a name that is only like one is a suggestion, never a match`() {
    guard case .unknown(let nearest) = matcher.match(code: nil, name: "APK PAUDD") else {
      Issue.record("matched")
      return
    }
    #expect(nearest.first == Suggestion(value: "P-1 APK PAUD", confidence: .likely))
  }

  @Test func `an unknown code is not saved by its name`() {
    #expect(
      matcher.match(code: "P-9", name: "APK PAUD")
        == .unknown(nearest: [Suggestion(value: "P-1 APK PAUD", confidence: .likely)]))
  }

  @Test func `a row without code and name belongs to no indicator`() {
    #expect(matcher.match(code: nil, name: nil) == .unknown(nearest: []))
    #expect(matcher.match(code: "", name: "") == .unknown(nearest: []))
  }

  @Test(arguments: [
    "1. Nilai LHE AKIP 2. Indeks Kepuasan", "1) Nilai 2) Indeks", "a. Nilai b. Indeks", "- Nilai\n- Indeks",
    "(1) Nilai (2) Indeks",
  ])
  func `two indicators in one cell are not taken apart`(name: String) {
    #expect(matcher.match(code: "P-1", name: name) == .twoIndicators)
  }

  @Test(arguments: [
    "1. Nilai AKIP", "Persentase 1.000 hari pertama", "Rasio 1:2", "a. Nilai", "SMP 2. lanjutan",
  ])
  func `a number in a name is no second indicator`(name: String) {
    #expect(!RowMatcher.holdsTwoIndicators(name))
  }
}
