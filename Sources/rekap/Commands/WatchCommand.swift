internal import ArgumentParser
internal import Pipeline
internal import Workspace
internal import Writers

/// `rekap watch`: takes what comes into the inbox, until it is told to stop.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Memantau kotak masuk terus-menerus (pantau).", aliases: ["pantau"])

  /// Events are a hint only: everything is looked at this often, whatever they say.
  private static let fullScan = Duration.seconds(60)

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let stop = StopSignal.install()
      let run = try ReceiveRun(place, language: language.language, stop: stop)
      let text = WatchText(language: language.language)
      let path = run.receiver.inboxPath
      var watch = InboxWatch(path: path, kind: try? FileSystemKind(path: path))
      Terminal.writeMessage(text.started(path, mode: watch.mode))
      var isReachable = true
      while !StopSignal.hasCome(stop) {
        var wait = Self.fullScan
        do throws(WorkspaceProblem) {
          try await run.receiver.refreshMonthly()
          let next = try run.receiver.look()
          if !isReachable { Terminal.writeMessage(text.reachable(path)) }
          isReachable = true
          watch.follow(run.receiver.folders)
          if let next { wait = min(wait, max(ContinuousClock.now.duration(to: next), .milliseconds(50))) }
        } catch {
          guard Self.isPassing(error) else { throw error }
          if isReachable {
            Terminal.writeMessage(
              "rekap: " + WorkspaceProblemText(language: language.language).message(error))
          }
          isReachable = false
          wait = .seconds(10)
        }
        if watch.wait(upTo: wait, stop: stop) == .stopped { break }
      }
      Terminal.writeMessage(text.stopped)
      return nil
    }
  }

  /// A share that is away or a full disk come back; the files lie safe where they are.
  private static func isPassing(_ problem: WorkspaceProblem) -> Bool {
    switch problem {
    case .inboxUnreachable, .system, .readingNotStarted, .run(.cannotWrite), .ledger(.full), .ledger(.busy),
      .ledger(.inputOutput):
      true
    default: false
    }
  }
}
