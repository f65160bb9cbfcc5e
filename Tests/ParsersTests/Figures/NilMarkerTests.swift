import Spreadsheet
import Kinerja
import Testing

@testable import Parsers

struct NilMarkerTests {
  @Test(arguments: ["85", "-5", "-5 orang", "ada", "", "Nihilisme", "belumnya", "prosesi", "n"])
  func `figures and other words are no markers`(text: String) {
    #expect(NilMarker.outcome(of: text, context: .persons) == nil)
  }

  @Test(arguments: [
    "belum dilaksanakan", "Blm ada", "menunggu rilis BPS", "masih proses", "BELUM RILIS (BPS)",
  ])
  func `words that say not yet are no figure yet`(text: String) {
    #expect(NilMarker.outcome(of: text, context: .percent)?.outcome == .notAvailable)
  }

  @Test(arguments: ["nihil", "NIHIL", "nol", "kosong"])
  func `words for nothing count zero things but measure nothing`(text: String) {
    #expect(NilMarker.outcome(of: text, context: .persons)?.outcome == .amount(0))
    #expect(NilMarker.outcome(of: text, context: .money)?.outcome == .amount(0))
    #expect(NilMarker.outcome(of: text, context: .percent)?.outcome == .dash(explanation: nil))
  }

  @Test func `the reason behind a dash is kept`() {
    let reading = NilMarker.outcome(of: "- data BPS terbit Mei", context: .percent)
    #expect(reading?.outcome == .dash(explanation: "data BPS terbit Mei"))
  }
}
