import Kinerja
import Testing

@testable import Parsers

struct PeriodIdentifierTests {
  private func decide(year: Int? = 2026, _ texts: (EvidenceSource, String)...) -> String {
    let evidence = texts.map { EvidenceText(source: $0.0, text: $0.1, place: .file) }
    let years = evidence.compactMap { QuarterText($0.text).year }
    return
      switch PeriodIdentifier(defaultYear: year).decide(PeriodIdentifier.evidence(in: evidence), years: years)
    {
    case .period(let period): period.code
    case .unknown: "unknown"
    case .conflict(let one, let other):
      "\(one.quarter.roman) \(one.source) against \(other.quarter.roman) \(other.source)"
    }
  }

  @Test func `each source can name the quarter`() {
    #expect(decide((.metadata, "Periode Triwulan II Tahun 2026")) == "2026-TW2")
    #expect(decide((.title, "TRIWULAN III")) == "2026-TW3")
    #expect(decide((.sheetName, "Realisasi TW IV")) == "2026-TW4")
    #expect(decide((.headings, "Triwulan I")) == "2026-TW1")
    #expect(decide((.fileName, "LKJ tw2 sekretariat")) == "2026-TW2")
    #expect(decide((.folder, "TW3")) == "2026-TW3")
  }

  @Test func `the folder speaks only where nothing else does`() {
    #expect(decide((.fileName, "LKJ TW2"), (.folder, "TW3")) == "2026-TW2")
  }

  @Test func `two quarters decide nothing`() {
    #expect(decide((.title, "TRIWULAN I"), (.fileName, "LKJ TW II")) == "I title against II fileName")
    #expect(decide((.sheetName, "TW I"), (.title, "Triwulan II 2026")) == "II title against I sheetName")
  }

  @Test func `two years decide nothing`() {
    #expect(
      decide((.title, "TRIWULAN I TAHUN 2026"), (.fileName, "TW I 2025")) == "I title against I fileName")
  }

  @Test func `the year may stand elsewhere, or be the only one agreed for`() {
    #expect(decide((.title, "TRIWULAN I"), (.title, "TAHUN ANGGARAN 2025")) == "2025-TW1")
    #expect(decide(year: nil, (.title, "TRIWULAN I")) == "unknown")
    #expect(decide((.title, "TRIWULAN I")) == "2026-TW1")
  }

  @Test func `a text that names two quarters names none`() {
    #expect(decide((.title, "Perbandingan TW I dan TW II")) == "unknown")
  }

  @Test func `a running total names its last quarter`() {
    #expect(decide((.title, "Realisasi s.d. Triwulan III Tahun 2026")) == "2026-TW3")
  }
}
