import Kinerja
import TestSupport

@testable import Pipeline

/// The sample set in one run, as a user would give it.
enum SampleRun {
  static var request: BatchRequest {
    var request = BatchRequest()
    request.inputs = [Fixture("samples/masuk").path]
    request.units = Fixture("samples/unit.csv").path
    request.targets = [Fixture("samples/pk").path]
    request.receipts = Fixture("samples/penerimaan.csv").path
    return request
  }

  /// Run once for all tests.
  private static let shared = Task { () -> Result<BatchResult, RunProblem> in
    do throws(RunProblem) {
      return .success(try await BatchRun.run(request))
    } catch {
      return .failure(error)
    }
  }

  static func result() async throws -> BatchResult { try await shared.value.get() }
}

extension BatchResult {
  /// The submissions of a file of the sample set, named by its path there.
  func submissions(of file: String) -> [CheckedSubmission] {
    submissions.filter { $0.file.hasSuffix("/" + file) }
  }
}
