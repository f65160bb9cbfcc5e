package import Writers

/// The folder from which mails are sent, by this program or by a script; both keep to the same renames.
///
/// `tmp` holds what is being written, `new/ID.eml` what waits, `new/ID.eml.PID` what that process is sending, `sent` and
/// `failed` what came of it. `ID.json` and `ID.rcpt` lie beside each mail; the `.eml` is moved last into `new` and first
/// out of it, so that its presence means that all is there.
package struct OutboxFolder: Sendable {
  /// What came of handing a mail over.
  package enum Emission: Hashable, Sendable {
    case emitted
    /// It was there before, wherever it is by now.
    case already
  }

  let root: String

  package init(_ root: String) { self.root = root }

  /// Puts a mail where it is sent from.
  ///
  /// Doing so again changes nothing, wherever the mail is by then.
  @discardableResult
  package func emit(_ id: OutboxID, _ message: MailMessage) throws(OutboxError) -> Emission {
    let bytes = message.bytes
    // A mail only moves forward while this looks, except where somebody releases it: hence waiting both first and last.
    // Claims are listed once it is known not to be unclaimed, or one made in between would be missed.
    if try holds(bytes, at: path("new", id, "eml"), id) { return .already }
    for place in try waiting(id) + [
      path("sent", id, "eml"), path("failed", id, "eml"), path("new", id, "eml"),
    ]
    where try holds(bytes, at: place, id) { return .already }
    let side = OutboxSideFile(id: id, message: message, bytes: bytes)
    let files = [("json", side.document), ("rcpt", side.recipients), ("eml", bytes)]
    for (ending, content) in files { try OutboxFiles.write(content, to: path("tmp", id, ending)) }
    for ending in ["json", "rcpt"] {
      try OutboxFiles.move(path("tmp", id, ending), to: path("new", id, ending))
    }
    try OutboxFiles.synchronize(folder: "\(root)/new")
    try OutboxFiles.move(path("tmp", id, "eml"), to: path("new", id, "eml"))
    try OutboxFiles.synchronize(folder: "\(root)/new")
    return .emitted
  }

  private func holds(_ bytes: [UInt8], at place: String, _ id: OutboxID) throws(OutboxError) -> Bool {
    guard let present = try OutboxFiles.read(place) else { return false }
    guard present == bytes else { throw .differs(id) }
    return true
  }

  /// Takes a mail for a process, so that no other sends it.
  package func claim(_ id: OutboxID, pid: Int32) throws(OutboxError) {
    if try OutboxFiles.moveIfThere(path("new", id, "eml"), to: claimed(id, pid)) { return }
    if let holder = try claimant(of: id) { throw .claimed(id, pid: holder) }
    throw .notFound(id)
  }

  /// Gives a mail back that was claimed.
  package func release(_ id: OutboxID) throws(OutboxError) {
    guard let pid = try claimant(of: id) else {
      if OutboxFiles.exists(path("new", id, "eml")) { return }
      throw .notFound(id)
    }
    try OutboxFiles.moveIfThere(claimed(id, pid), to: path("new", id, "eml"))
  }

  /// Gives back what processes had claimed that are no more; tells which.
  package func releaseOrphans(isAlive: (Int32) -> Bool) throws(OutboxError) -> [OutboxID] {
    var released: [OutboxID] = []
    for (id, pid) in try claims() where !isAlive(pid) {
      if try OutboxFiles.moveIfThere(claimed(id, pid), to: path("new", id, "eml")) { released.append(id) }
    }
    return released
  }

  /// The server has taken it.
  package func markSent(_ id: OutboxID) throws(OutboxError) {
    try settle(id, in: "sent")
  }

  /// It will not be tried again.
  package func markFailed(_ id: OutboxID, reason: String) throws(OutboxError) {
    guard OutboxFiles.exists(try place(of: id)) else { throw .notFound(id) }
    let line = HeaderText(reason).text + "\n"
    try OutboxFiles.write(Array(line.utf8), to: path("failed", id, "reason"))
    try settle(id, in: "failed")
  }

  /// Whatever lies in the outbox, by name.
  package func list() throws(OutboxError) -> [OutboxEntry] {
    var entries: [OutboxEntry] = []
    for id in try ids(in: "new") { entries.append(try entry(id, .waiting)) }
    for (id, pid) in try claims() { entries.append(try entry(id, .claimed(pid: pid))) }
    for id in try ids(in: "sent") { entries.append(OutboxEntry(id: id, state: .sent, delay: nil)) }
    for id in try ids(in: "failed") {
      let reason = try OutboxFiles.read(path("failed", id, "reason")) ?? []
      let text = HeaderText(String(decoding: reason, as: UTF8.self)).text
      entries.append(OutboxEntry(id: id, state: .failed(reason: text), delay: nil))
    }
    return entries.sorted { $0.id < $1.id }
  }

  /// Removes what a run left behind that died while it wrote.
  ///
  /// Only for the one that holds the lock.
  package func removeLeftovers() throws(OutboxError) {
    for name in try OutboxFiles.names(in: "\(root)/tmp") {
      try OutboxFiles.removeIfThere("\(root)/tmp/\(name)")
    }
  }
}
