internal import ArgumentParser
internal import Glibc
internal import Workspace
internal import Writers

/// `rekap receive`: one pass over the inbox.
struct ReceiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Memeriksa berkas di kotak masuk satu kali (terima).",
    aliases: ["terima"])

  @OptionGroup var place: WorkspaceOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try await WorkspaceRun.run(language.language) { () throws(WorkspaceProblem) in
      let stop = StopSignal.install()
      let run = try ReceiveRun(place, language: language.language, stop: stop)
      try await run.receiver.refreshMonthly()
      try run.receiver.recover()
      while let next = try run.receiver.look(), !StopSignal.hasCome(stop), isWorthWaiting(run.receiver) {
        Self.sleep(until: next, stop: stop)
      }
      let text = ReceiveText(language: language.language)
      for file in run.receiver.waiting {
        Terminal.writeMessage(text.line(.waiting(path: file.entry.path.description, file.reason)))
      }
      for file in run.receiver.ignored where Self.isTold(file.reason) {
        Terminal.writeMessage(text.line(.ignored(path: file.path.description, file.reason)))
      }
      let isStuck = run.receiver.waiting.contains { file in
        if case .unreadable = file.reason { true } else { false }
      }
      return isStuck ? RunExit.unprocessed : run.exitCode
    }
  }

  /// Files that only have to keep still; others may take hours, and the next run finds them.
  private func isWorthWaiting(_ receiver: Receiver) -> Bool {
    receiver.isRetrying
      || receiver.waiting.contains { file in
        switch file.reason {
        case .new, .changing, .unproven: true
        default: false
        }
      }
  }

  /// What belongs to no program but to a person.
  private static func isTold(_ reason: IgnoredEntry.Reason) -> Bool {
    switch reason {
    case .symbolicLink, .special, .tooDeep, .unknownEnding, .unreadable: true
    case .junk, .temporary, .ownerFile, .hidden, .own: false
    }
  }

  private static func sleep(until instant: ContinuousClock.Instant, stop: Int32) {
    let (seconds, attoseconds) = ContinuousClock.now.duration(to: instant).components
    let milliseconds = max(seconds, 0) * 1000 + max(attoseconds, 0) / 1_000_000_000_000_000 + 1
    var poller = pollfd(fd: stop, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&poller, 1, Int32(clamping: milliseconds))
  }
}
