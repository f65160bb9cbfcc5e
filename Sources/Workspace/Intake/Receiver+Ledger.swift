internal import Kinerja
internal import Pipeline

/// What the receiver asks of the ledger and of the reading process.
extension Receiver {
  func intake() throws(WorkspaceProblem) -> Intake {
    try refreshOffice()
    return Intake(
      ledger: workspace.ledger, office: office, reading: process(),
      post: Post(units: office.units, settings: office.settings.mail), monthly: monthly.reports,
      who: setting.who, now: setting.now)
  }

  /// A target that was imported while the watch runs counts from the next file on.
  func refreshOffice() throws(WorkspaceProblem) {
    try refreshSettings()
    let version = try workspace.officeVersion()
    guard version != officeVersion else { return }
    office = try workspace.office()
    officeVersion = version
    reading = nil
  }

  /// Settings that cannot be read are told of, and those before them stay in force.
  private func refreshSettings() throws(WorkspaceProblem) {
    let stamp = workspace.settingsStamp
    guard stamp != settingsStamp else { return }
    settingsStamp = stamp
    do throws(WorkspaceProblem) {
      workspace = try Workspace.open(at: workspace.layout.root)
      try workspace.noteSettings(who: setting.who, at: setting.now())
      office = try workspace.office()
      reading = nil
      try clear("rekap.yaml")
    } catch {
      guard case .run = error else { throw error }
      try raise("rekap.yaml", "settings", "rekap.yaml")
    }
  }

  func process() -> ReadingProcess {
    if let reading { return reading }
    let process = ReadingProcess(
      command: setting.readingCommand, context: office.readingContext(inbox: Intake.inbox))
    reading = process
    return process
  }

  func decided(_ delivery: Delivery) throws(WorkspaceProblem) -> (Delivery, [CheckedSubmission]) {
    do throws(LedgerProblem) {
      let current = try workspace.ledger.delivery(sha256: delivery.file.sha256) ?? delivery
      return (current, try workspace.ledger.submissions(in: current).map(\.checked))
    } catch {
      throw .ledger(error)
    }
  }

  func unmoved() throws(WorkspaceProblem) -> [Delivery] {
    do throws(LedgerProblem) {
      return try workspace.ledger.unmoved()
    } catch {
      throw .ledger(error)
    }
  }

  func undecided() throws(WorkspaceProblem) -> [Delivery] {
    do throws(LedgerProblem) {
      return try workspace.ledger.undecided()
    } catch {
      throw .ledger(error)
    }
  }

  /// True for the copy of a delivery that is not at its place.
  func isNeeded(_ sha256: String) throws(WorkspaceProblem) -> Bool {
    do throws(LedgerProblem) {
      return try workspace.ledger.delivery(sha256: sha256).map { !$0.isMoved } ?? false
    } catch {
      throw .ledger(error)
    }
  }

  func settledOrigins() throws(WorkspaceProblem) -> Set<String> {
    do throws(LedgerProblem) {
      return try workspace.ledger.settledOrigins()
    } catch {
      throw .ledger(error)
    }
  }

  func forget(_ identity: FileIdentity) throws(WorkspaceProblem) {
    do throws(LedgerProblem) {
      try workspace.ledger.forget(origin: identity.origin)
    } catch {
      throw .ledger(error)
    }
  }

  @discardableResult
  func raise(_ subject: String, _ kind: String, _ detail: String) throws(WorkspaceProblem) -> Bool {
    do throws(LedgerProblem) {
      return try workspace.ledger.raise(
        Notice(subject: subject, kind: kind, detail: detail, first: setting.now()))
    } catch {
      throw .ledger(error)
    }
  }

  func clear(_ subject: String) throws(WorkspaceProblem) {
    do throws(LedgerProblem) {
      try workspace.ledger.clear(subject: subject)
    } catch {
      throw .ledger(error)
    }
  }

  /// Into the outbox with what is owed; and what the sending script has done is written down.
  func settleMails() throws(WorkspaceProblem) {
    guard let lock = try MailLock(workspace) else { return }
    defer { lock.release() }
    let postmaster = Postmaster(
      workspace: workspace, office: office, tool: setting.tool, language: setting.language)
    try postmaster.emitPending()
    try postmaster.reconcile()
  }

  /// What a run that died was writing into the outbox.
  func removeMailLeftovers() throws(WorkspaceProblem) {
    guard let lock = try MailLock(workspace) else { return }
    defer { lock.release() }
    do throws(OutboxError) {
      try OutboxFolder(workspace.layout.outbox).removeLeftovers()
    } catch {
      throw WorkspaceProblem(error)
    }
  }
}
