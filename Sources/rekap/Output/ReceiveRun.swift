internal import ArgumentParser
internal import Glibc
internal import Kinerja
internal import Workspace
internal import Writers

/// What `receive` and `watch` have in common: the lock, the receiver, and what is said while it works.
final class ReceiveRun {
  private(set) var receiver: Receiver
  private let lock: RunLock
  private let told: Told

  /// What came of the files so far, for the exit code.
  private final class Told {
    var isRefused = false
    var isUnprocessed = false

    func add(_ event: ReceiveEvent) {
      switch event {
      case .decided(_, let submissions):
        if submissions.contains(where: { !$0.status.isAccepted }) { isRefused = true }
        if submissions.flatMap(\.findings).contains(where: { RunExit.unprocessable.contains($0.code) }) {
          isUnprocessed = true
        }
      case .quarantined, .notCopied, .notRemoved: isUnprocessed = true
      default: break
      }
    }
  }

  /// `stop` becomes readable when the run is to end after the file in hand.
  init(_ place: WorkspaceOptions, language: Language, stop: Int32) throws(WorkspaceProblem) {
    // A reading process that dies must not take this one along.
    signal(SIGPIPE, SIG_IGN)
    let workspace = try place.open()
    do throws(RunLock.Failure) {
      lock = try RunLock(path: workspace.layout.lock)
    } catch {
      switch error {
      case .heldBy(let process): throw .held(byProcess: process)
      case .refused(let code): throw .system(path: workspace.layout.lock, errno: code)
      }
    }
    try workspace.noteSettings(who: place.who, at: SystemClock.now())
    let text = ReceiveText(language: language)
    let told = Told()
    self.told = told
    receiver = try Receiver(
      workspace,
      Receiver.Setting(
        who: place.who, tool: ReportOutput.tool, language: language, now: SystemClock.now,
        readingCommand: ["/proc/self/exe", ReadCommand.name], shouldStop: { StopSignal.hasCome(stop) })
    ) { event in
      told.add(event)
      Terminal.writeData(Array((text.line(event) + "\n").utf8))
    }
  }

  var exitCode: ExitCode? {
    told.isUnprocessed ? RunExit.unprocessed : told.isRefused ? RunExit.refused : nil
  }
}
