internal import ArgumentParser
internal import Workspace
internal import Writers

/// Runs the work of a command in a workspace and turns what went wrong into one sentence and an exit code.
enum WorkspaceRun {
  static func run(
    _ language: Language, _ work: () async throws(WorkspaceProblem) -> ExitCode?
  ) async throws {
    let code: ExitCode?
    do throws(WorkspaceProblem) {
      code = try await work()
    } catch {
      let problems = WorkspaceProblemText(language: language)
      Terminal.writeMessage("rekap: " + problems.message(error))
      throw problems.exitCode(error)
    }
    if let code { throw code }
  }
}
