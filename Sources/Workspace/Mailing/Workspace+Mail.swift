internal import Glibc
package import Kinerja

/// What people and scripts ask of the mails of a workspace.
extension Workspace {
  private var outbox: OutboxFolder { OutboxFolder(layout.outbox) }

  package func mails() throws(WorkspaceProblem) -> [MailRow] {
    do throws(LedgerProblem) {
      return try ledger.mails()
    } catch {
      throw .ledger(error)
    }
  }

  /// The mail as it goes out.
  package func mailBytes(_ id: String) throws(WorkspaceProblem) -> [UInt8] {
    let id = try known(id)
    for folder in ["new", "sent", "failed"] {
      if let bytes = try KeptFile.bytes("\(layout.outbox)/\(folder)/\(id).eml") { return bytes }
    }
    throw .unknown(id.description, among: [])
  }

  package func claimMail(_ id: String, process: Int32) throws(WorkspaceProblem) {
    let id = try known(id)
    do throws(OutboxError) {
      try outbox.claim(id, pid: process)
    } catch {
      throw WorkspaceProblem(error)
    }
  }

  package func markMailSent(_ id: String) throws(WorkspaceProblem) {
    let id = try known(id)
    do throws(OutboxError) {
      try outbox.markSent(id)
    } catch {
      throw WorkspaceProblem(error)
    }
  }

  package func markMailFailed(_ id: String, reason: String) throws(WorkspaceProblem) {
    let id = try known(id)
    do throws(OutboxError) {
      try outbox.markFailed(id, reason: reason)
    } catch {
      throw WorkspaceProblem(error)
    }
  }

  /// Those that were chosen, else the recap of the period; below the workspace.
  ///
  /// Officials get no recap that the ledger has gone past.
  package func reportFiles(
    of period: Period, chosen: [String], at moment: Moment
  ) throws(WorkspaceProblem) -> [String] {
    if chosen.isEmpty {
      let board = try StatusBoard(self, period: period, at: moment)
      let steps: StepStanding? =
        if case .quarter = period { board.periods.first?.steps } else { board.spans.first?.steps }
      guard steps?.hasRecap == true else { throw .recapStale(period: period.code) }
    }
    let files = chosen.isEmpty ? ["laporan/\(period.code)/rekap-\(period.code).xlsx"] : chosen
    for file in files where unsafe access("\(layout.root)/\(file)", R_OK) != 0 {
      throw .system(path: "\(layout.root)/\(file)", errno: errno)
    }
    return files
  }

  private func known(_ id: String) throws(WorkspaceProblem) -> OutboxID {
    guard let known = OutboxID(id) else { throw .unknown(id, among: []) }
    return known
  }
}
