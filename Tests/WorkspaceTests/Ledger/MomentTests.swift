import Testing

@testable import Workspace

struct MomentTests {
  @Test(arguments: [
    (0, 0, "1970-01-01T00:00:00+00:00"),
    (1_775_440_000, 28_800, "2026-04-06T09:46:40+08:00"),
    (-1, 0, "1969-12-31T23:59:59+00:00"),
    // The last second of a year in Balangan is still its afternoon in Greenwich.
    (1_767_225_599 - 28_800, 28_800, "2025-12-31T23:59:59+08:00"),
    (1_709_164_800, 0, "2024-02-29T00:00:00+00:00"),
    (4_107_542_400, 0, "2100-03-01T00:00:00+00:00"),
    (1_775_440_000, -12_600, "2026-04-05T22:16:40-03:30"),
    (253_402_300_800, 0, "10000-01-01T00:00:00+00:00"),
  ])
  func `a moment is written as the clock of the office shows it`(seconds: Int, offset: Int, text: String) {
    #expect(Moment(seconds: seconds, offset: offset).text == text)
  }

  @Test func `order is that of the world, whatever the office's clock says`() {
    let east = Moment(seconds: 100, offset: 28_800)
    let west = Moment(seconds: 101, offset: -28_800)
    #expect(east < west)
    #expect(east.text > west.text)
  }

  @Test func `a day is the office's own`() {
    #expect(Moment(seconds: 1_775_433_599, offset: 28_800).day == "2026-04-06")
    #expect(Moment(seconds: 1_775_433_599, offset: 0).day == "2026-04-05")
  }
}
