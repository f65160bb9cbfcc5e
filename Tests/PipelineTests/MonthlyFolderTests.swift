import Kinerja
import Spreadsheet
import TestSupport
import Testing

@testable import Pipeline

struct MonthlyFolderTests {
  @Test func `what lies in the folder is read when it has changed, and not before`() async throws {
    let result = try await SampleRun.result()
    let folder = try TemporaryFolder()
    var monthly = MonthlyFolder(folder.path)
    func refresh() async throws -> Bool {
      try await monthly.refresh(
        units: result.units, agreements: result.targets.agreements, limits: Limits())
    }
    let april = MonthPeriod(year: 2026, month: .april)
    #expect(try await refresh())
    #expect(monthly.reports.report(of: "SD", in: april) == nil)
    #expect(try await !refresh())
    let name = "Progres Bulan April 2026 Bidang SD.xlsx"
    try folder.write(name, try Fixture("samples/bulanan/\(name)").bytes())
    #expect(try await refresh())
    #expect(monthly.reports.report(of: "SD", in: april) != nil)
    #expect(try await !refresh())
  }

  @Test func `a folder that is not there holds no reports`() async throws {
    var monthly = MonthlyFolder("/tidak/ada")
    #expect(try await monthly.refresh(units: [], agreements: [], limits: Limits()))
    #expect(monthly.reports.report(of: "SD", in: MonthPeriod(year: 2026, month: .april)) == nil)
  }
}
