extension OutboxFolder {
  func path(_ folder: String, _ id: OutboxID, _ ending: String) -> String {
    "\(root)/\(folder)/\(id).\(ending)"
  }

  func claimed(_ id: OutboxID, _ pid: Int32) -> String { path("new", id, "eml.\(pid)") }

  /// Where a mail that is not sent yet may lie.
  func waiting(_ id: OutboxID) throws(OutboxError) -> [String] {
    let claim = try claimant(of: id).map { [claimed(id, $0)] } ?? []
    return [path("new", id, "eml")] + claim
  }

  func claimant(of id: OutboxID) throws(OutboxError) -> Int32? {
    try claims().first { $0.0 == id }?.1
  }

  /// All mails that a process has taken, with its number.
  func claims() throws(OutboxError) -> [(OutboxID, Int32)] {
    try OutboxFiles.names(in: "\(root)/new").compactMap { name in
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[1] == "eml", let id = OutboxID(String(parts[0])),
        let pid = Int32(parts[2])
      else { return nil }
      return (id, pid)
    }
  }

  func ids(in folder: String) throws(OutboxError) -> [OutboxID] {
    try OutboxFiles.names(in: "\(root)/\(folder)").compactMap { name in
      name.hasSuffix(".eml") ? OutboxID(String(name.dropLast(4))) : nil
    }
  }

  func entry(_ id: OutboxID, _ state: OutboxEntry.State) throws(OutboxError) -> OutboxEntry {
    let note = try OutboxFiles.read(path("new", id, "tunda"))
    return OutboxEntry(
      id: id, state: state, delay: note.flatMap { OutboxEntry.Delay(String(decoding: $0, as: UTF8.self)) })
  }

  /// The mail itself while it is not sent.
  func place(of id: OutboxID) throws(OutboxError) -> String {
    try claimant(of: id).map { claimed(id, $0) } ?? path("new", id, "eml")
  }

  /// Moves a mail out of `new`, then what lies beside it.
  func settle(_ id: OutboxID, in folder: String) throws(OutboxError) {
    guard try OutboxFiles.moveIfThere(place(of: id), to: path(folder, id, "eml")) else { throw .notFound(id) }
    for ending in ["json", "rcpt"] {
      try OutboxFiles.moveIfThere(path("new", id, ending), to: path(folder, id, ending))
    }
    try OutboxFiles.removeIfThere(path("new", id, "tunda"))
    for name in ["new", folder] { try OutboxFiles.synchronize(folder: "\(root)/\(name)") }
  }
}
