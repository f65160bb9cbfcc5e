import Kinerja
import TestSupport
import Testing

@testable import Pipeline

/// The monthly reports of the sample set, and what they say about its quarters.
struct SampleMonthlyTests {
  private static let shared = Task { () -> Result<BatchResult, RunProblem> in
    var request = SampleRun.request
    request.monthly = [Fixture("samples/bulanan").path]
    do throws(RunProblem) {
      return .success(try await BatchRun.run(request))
    } catch {
      return .failure(error)
    }
  }

  private func result() async throws -> BatchResult { try await Self.shared.value.get() }

  @Test func `every file is read, and nothing is wrong with any`() async throws {
    let files = try await result().monthly.files
    #expect(files.count == 8)
    #expect(files.flatMap(\.findings) == [])
    #expect(files.map(\.unmatchedRows) == Array(repeating: 0, count: 8))
  }

  @Test func `unit, month and every figure at its cell`() async throws {
    let reports = try await result().monthly.files.flatMap(\.reports)
    let truth = try Truth.read("bulanan.json")["files"]?.elements ?? []
    #expect(truth.count == reports.count)
    for file in truth {
      let name = file["file"]?.text ?? ""
      let report = try #require(reports.first { $0.file.hasSuffix("/" + name) }, "\(name)")
      #expect(report.unit.code == file["unit"]?.text, "\(name)")
      #expect(report.month.code == file["month"]?.text, "\(name)")
      let values = file["values"]?.elements ?? []
      #expect(values.compactMap { $0["indicator"]?.text } == report.rows.map(\.indicator), "\(name)")
      for (value, row) in zip(values, report.rows) {
        let place = "\(name) \(row.indicator)"
        #expect(row.actual?.reading.amount?.doubleValue == value["actual"]?.number, "\(place)")
        #expect(row.toDate?.reading.amount?.doubleValue == value["to_date"]?.number, "\(place)")
        let spent = value["budget_actual_to_date"]?.number
        #expect(row.budgetActual?.reading.amount?.doubleValue == spent, "\(place)")
        #expect(row.actual?.place.cell == value["source"]?["cell"]?.text, "\(place)")
        #expect(row.actual?.place.sheet == value["source"]?["sheet"]?.text, "\(place)")
      }
    }
  }

  @Test func `every planted difference and missing month, and no other`() async throws {
    var expected: Set<String> = []
    for file in Truth.files {
      for finding in try Truth.read(file + ".json").findings() where finding.needs == "monthly" {
        expected.insert("\(file) \(finding.code) \(finding.cells) \(finding.indicator ?? "")")
      }
    }
    var found: Set<String> = []
    for submission in try await result().submissions {
      for finding in submission.findings where finding.code == .V08 || finding.code == .V09 {
        let file = submission.file.split(separator: "/").suffix(2).joined(separator: "/")
        let cells = [finding.place.cell].compactMap { $0 }
        found.insert("\(file) \(finding.code) \(cells) \(finding.indicator ?? "")")
      }
    }
    #expect(expected.count == 2)
    #expect(found == expected)
  }

  @Test func `the monthly reports change nothing else`() async throws {
    let without = try await SampleRun.result().submissions
    let with = try await result().submissions
    #expect(with.map(\.values) == without.map(\.values))
    let codes = with.map { $0.findings.map(\.code).filter { $0 != .V08 && $0 != .V09 } }
    #expect(codes == without.map { $0.findings.map(\.code) })
  }
}
