internal import ArgumentParser
internal import Pipeline
internal import Writers

/// Runs the work of a command and turns what went wrong into one sentence and an exit code.
enum CommandRun {
  static func run(
    _ language: Language, _ work: () async throws(RunProblem) -> ExitCode?
  ) async throws {
    let code: ExitCode?
    do throws(RunProblem) {
      code = try await work()
    } catch {
      let problems = ProblemText(language: language)
      Terminal.writeMessage("rekap: " + problems.message(error))
      throw problems.exitCode(error)
    }
    if let code { throw code }
  }
}
