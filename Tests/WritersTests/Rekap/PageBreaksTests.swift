import Spreadsheet
import Testing

@testable import Writers

struct PageBreaksTests {
  /// As wide as an A4 page in landscape holds without shrinking, and 420 points high, less the reserve.
  private static let breaks = PageBreaks(
    widths: [50, 50],
    on: PageSetup(
      paper: .a4, orientation: .landscape,
      margins: .init(left: 0, right: 0, top: 1, bottom: 1, header: 0, footer: 0)))
  private static let heights = Array(repeating: 20.0, count: 60)

  @Test func `a page is as full as it can be`() {
    #expect(Self.breaks.rows(heights: Self.heights, keepingWithNext: []) == [21, 42])
  }

  @Test func `a row that goes with the next begins the new page`() {
    #expect(Self.breaks.rows(heights: Self.heights, keepingWithNext: [19, 20]) == [19, 40])
  }

  @Test func `repeated headings take their room on every page but the first`() {
    #expect(Self.breaks.rows(heights: Self.heights, keepingWithNext: [], repeating: 0...3) == [21, 38, 55])
  }

  @Test func `what is kept together but longer than a page is broken all the same`() {
    #expect(Self.breaks.rows(heights: Self.heights, keepingWithNext: Set(0..<59)) == [21, 42])
  }

  @Test func `a row higher than a page has one of its own`() {
    #expect(Self.breaks.rows(heights: [10, 900, 10], keepingWithNext: []) == [1, 2])
  }

  @Test func `a sheet without rows has no breaks`() {
    #expect(Self.breaks.rows(heights: [], keepingWithNext: []) == [])
  }

  @Test func `a wider sheet is shrunk, so that more rows fit`() {
    let wide = PageBreaks(widths: Array(repeating: 30.0, count: 10), on: PageSetup(orientation: .landscape))
    #expect(wide.capacity > PageBreaks(widths: [30], on: PageSetup(orientation: .landscape)).capacity)
  }
}
