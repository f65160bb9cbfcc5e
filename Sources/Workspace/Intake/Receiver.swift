internal import Glibc
internal import Kinerja
internal import Pipeline
package import Writers

/// Looks at the inbox, takes what has come to rest, and brings each file to its place.
///
/// The order is that of the mail servers: a private copy first, then the commit, then the reports and the move, then the
/// removal of the original, and the mail last. Broken off anywhere, the next run goes on from what is on the disk.
package final class Receiver {
  package struct Setting {
    package let who: String
    package let tool: CheckReport.Tool
    package let language: Language
    /// The clock of the office.
    package let now: () -> Moment
    /// The program that reads, with its arguments.
    package let readingCommand: [String]
    /// True when the run is to end after the file in hand.
    package let shouldStop: () -> Bool

    package init(
      who: String, tool: CheckReport.Tool, language: Language, now: @escaping () -> Moment,
      readingCommand: [String], shouldStop: @escaping () -> Bool
    ) {
      self.who = who
      self.tool = tool
      self.language = language
      self.now = now
      self.readingCommand = readingCommand
      self.shouldStop = shouldStop
    }
  }

  var workspace: Workspace
  let setting: Setting
  let tell: (ReceiveEvent) -> Void
  let staging: Staging
  var shelf: Shelf { Shelf(workspace: workspace) }
  var inbox: Inbox
  var book: SettlingBook
  var office: Office
  var officeVersion: OfficeVersion
  var reading: ReadingProcess?
  /// Monthly progress, to compare with.
  var monthly: MonthlyFolder
  /// Of the settings file as it was read.
  var settingsStamp: String

  /// `tell` hears of everything that happens.
  package init(_ workspace: Workspace, _ setting: Setting, tell: @escaping (ReceiveEvent) -> Void)
    throws(WorkspaceProblem)
  {
    self.workspace = workspace
    self.setting = setting
    self.tell = tell
    let path = try workspace.inboxPath()
    let kind = try? FileSystemKind(path: path)
    var times = kind.map(SettlingTimes.init(for:)) ?? SettlingTimes()
    times.interval = max(times.interval, .seconds(workspace.settings.inbox.quiet))
    if kind?.reach == .local { times.interval = .seconds(workspace.settings.inbox.quiet) }
    inbox = Inbox(path: path)
    book = SettlingBook(times: times)
    staging = Staging(folder: workspace.layout.staging, outputs: [workspace.layout.root])
    office = try workspace.office()
    officeVersion = try workspace.officeVersion()
    settingsStamp = workspace.settingsStamp
    monthly = MonthlyFolder(workspace.layout.monthly)
  }

  /// The folder that is looked at.
  package var inboxPath: String { inbox.path }

  /// One look at the inbox; gives when the next look can show something new, nil where nothing waits.
  ///
  /// What a look before this one left half done, because the disk was full, say, is gone on with first.
  package func look() throws(WorkspaceProblem) -> ContinuousClock.Instant? {
    isRetrying = false
    if isUnfinished { try recover() }
    isUnfinished = true
    let next = try lookAtFiles()
    isUnfinished = isRetrying || hasHidden
    return next
  }

  /// Takes in what has changed in the folder of monthly progress; call it before a look.
  package func refreshMonthly() async throws(WorkspaceProblem) {
    try refreshOffice()
    var folder = monthly
    do throws(RunProblem) {
      _ = try await folder.refresh(
        units: office.units, agreements: office.agreements, limits: office.settings.limits)
    } catch {
      throw .run(error)
    }
    monthly = folder
  }

  private func lookAtFiles() throws(WorkspaceProblem) -> ContinuousClock.Instant? {
    let now = ContinuousClock.now
    let scan = try scan(at: now)
    let probe = FileProbe(inbox: inbox, sizeLimit: Int(clamping: StagingLimits().fileBytes))
    let settling = book.look(at: scan, now: now) { probe.condition(of: $0, isKnownWhole: $1) }
    for entry in settling.overdue {
      try raise(entry.entry.path.description, "overdue", "\(entry.reason)")
      tell(.overdue(path: entry.entry.path.description, entry.reason))
    }
    try tellUnreadable(settling.waiting)
    let moment = setting.now()
    for settled in Self.ordered(settling.settled) {
      if setting.shouldStop() { break }
      try take(settled.entry, at: moment)
    }
    for file in settling.waiting where file.reason == .incomplete && isLongAtRest(file.entry) {
      if setting.shouldStop() { break }
      try take(file.entry, at: moment)
    }
    try settleMails()
    ignored = scan.ignored
    waiting = settling.waiting
    let retry = isRetrying ? ContinuousClock.now.advanced(by: .seconds(1)) : nil
    return [settling.nextTry, retry].compactMap(\.self).min()
  }

  /// A run that only looks twice cannot see ten minutes pass; on a local disk the time of the last change says so.
  private func isLongAtRest(_ entry: InboxEntry) -> Bool {
    guard (try? FileSystemKind(path: inbox.path))?.reach == .local else { return false }
    let age = (setting.now().seconds &* 1_000_000_000).subtractingReportingOverflow(
      Int(entry.identity.changed))
    return !age.overflow && age.partialValue > 600 * 1_000_000_000
  }

  /// What the last look passed over, and what it left to wait.
  package private(set) var ignored: [IgnoredEntry] = []
  package private(set) var waiting: [Settling.Waiting] = []

  /// True where the last look ended in a check that broke off and is repeated.
  package internal(set) var isRetrying = false

  /// What was said in this run, so that a watch does not say it at every look.
  var told: Set<String> = []

  /// True where something is still to be brought to its end.
  var isUnfinished = true
  /// True where a file in the inbox may lie under a hidden name.
  var hasHidden = false

  /// The folders of the inbox are those of the last look.
  package private(set) var folders: [FileName] = []

  /// How many reading processes were started.
  package var readingStarts: Int { reading?.starts ?? 0 }

  func scan(at instant: ContinuousClock.Instant) throws(WorkspaceProblem) -> InboxScan {
    do throws(InboxError) {
      let scan = try inbox.scan(at: instant)
      folders = scan.folders
      return scan
    } catch {
      throw .inboxUnreachable(path: inbox.path, errno: error.code)
    }
  }

  /// Those that came to rest at one look are taken in the order that their names state, so that `rev 2` follows `rev 1`.
  static func ordered(_ settled: [Settling.Settled]) -> [Settling.Settled] {
    settled.enumerated().sorted { left, right in
      let marks = [left, right].map { RevisionMark(fileName: $0.element.entry.name.text)?.order ?? 0 }
      return marks[0] == marks[1] ? left.offset < right.offset : marks[0] < marks[1]
    }
    .map(\.element)
  }

  func take(_ entry: InboxEntry, at moment: Moment) throws(WorkspaceProblem) {
    let path = entry.path.description
    let staged: StagedFile
    do throws(StagingError) {
      staged = try staging.take(entry, from: inbox)
    } catch {
      try notCopied(entry, error)
      return
    }
    let file = NewDelivery(
      sha256: staged.sha256, name: entry.name.text, folder: entry.folderHint?.text, size: Int(staged.size),
      received: moment, origin: entry.identity.origin)
    guard try take(file, copy: staged.path) else {
      isRetrying = true
      book.postpone(entry.path, because: .changing, now: .now)
      return
    }
    try remove(entry.path, identity: entry.identity, path)
  }

  /// True where the original may go.
  @discardableResult
  func take(_ file: NewDelivery, copy: String) throws(WorkspaceProblem) -> Bool {
    let intake = try intake()
    let outcome: IntakeOutcome
    do throws(IntakeProblem) {
      outcome = try intake.take(file, copy: copy)
    } catch {
      switch error {
      case .ledger(let problem): throw .ledger(problem)
      case .reading(let death): throw problem(death, reading: copy)
      }
    }
    switch outcome {
    case .decided(let delivery, let checked, let reports):
      try finish(delivery, reports: reports)
      tell(.decided(path: file.path, checked))
    case .duplicate(let delivery):
      try settle(delivery)
      tell(.duplicate(path: file.path, of: delivery.file.path))
    case .known(let delivery):
      try settle(delivery)
      tell(.cleared(path: file.path))
    case .interrupted(let tries, let death):
      tell(.interrupted(path: file.path, tries: tries, death))
      return false
    case .quarantined(let delivery, _):
      try finish(delivery, reports: [])
      tell(.quarantined(path: file.path))
    }
    return true
  }
}
