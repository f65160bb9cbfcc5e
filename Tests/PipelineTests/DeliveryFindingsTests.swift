import Kinerja
import Testing

@testable import Pipeline

struct DeliveryFindingsTests {
  private let unit = OfficeUnit(code: "SD", name: "Bidang Pembinaan SD", aliases: ["Bid. SD"])

  private func findings(_ path: String, unit: OfficeUnit? = nil, below roots: [String] = ["/in/masuk"])
    -> [Finding]
  {
    DeliveryFindings.of(path, reporting: unit, below: GivenPaths(roots))
  }

  @Test(arguments: [
    "/in/masuk/a.csv", "/in/masuk/TW1/a.csv", "/in/masuk/2026/Triwulan II/a.csv", "/in/masuk/bid. sd/a.csv",
    "/in/masuk/TW1/SD/a.csv",
  ])
  func `a folder of a quarter, a year or the unit is in order`(path: String) {
    #expect(findings(path, unit: unit) == [])
  }

  @Test func `any other folder is named, the innermost`() {
    let found = findings("/in/masuk/TW1/Folder baru/a.csv", unit: unit)
    #expect(found.map(\.code) == [.F22])
    #expect(found.first?.arguments["folder"] == .text("Folder baru"))
    #expect(findings("/in/masuk/SD/a.csv").count == 1)
  }

  @Test func `a file that was named itself lies where it lies`() {
    #expect(findings("/in/lain/Folder baru/a.csv", below: ["/in/lain/Folder baru/a.csv"]) == [])
    #expect(findings("Folder baru/a.csv", below: ["masuk"]) == [])
  }

  @Test(arguments: [
    ("LKJ  TW2.xlsx", "LKJ TW2.xlsx"), (" LKJ TW2 .xlsx", "LKJ TW2.xlsx"),
    ("LKJ\u{202E}TW2.xlsx", "LKJTW2.xlsx"), ("LKJ\tTW2", "LKJ TW2"),
  ])
  func `a name with what is not seen is tidied`(name: String, tidied: String) {
    let found = findings("/in/masuk/" + name)
    #expect(found.map(\.variant) == [nil])
    #expect(found.first?.arguments["name"] == .text(tidied))
  }
}
