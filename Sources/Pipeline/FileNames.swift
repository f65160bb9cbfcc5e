/// What the name of a file alone says about it.
enum FileNames {
  static func base(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }

  /// The mark of a file that is open in a spreadsheet program, not a report (finding F02).
  static func isLockFile(_ path: String) -> Bool {
    let name = base(path)
    return name.hasPrefix("~$") || name.hasPrefix(".~lock.") || name.hasPrefix("~") && name.hasSuffix(".tmp")
  }

  /// A copy that a synchronising program made when two people wrote at once (finding F21).
  static func isConflictCopy(_ path: String) -> Bool {
    let name = base(path).lowercased()
    return name.contains(".sync-conflict-") || name.contains("conflicted copy")
      || name.contains("salinan konflik")
  }
}
