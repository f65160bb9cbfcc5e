internal import Kinerja

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

  /// The name as reports write it: single blanks, none at the ends or before the ending, nothing unseen.
  static func tidied(_ path: String) -> String {
    let name = PlainLine.of(String(base(path)))
    guard let dot = name.lastIndex(of: ".") else { return name }
    return PlainLine.of(String(name[..<dot])) + name[dot...]
  }

  /// The folders between the folder that was given and the file, outermost first.
  static func folders(of path: String, below roots: [String]) -> [Substring] {
    let parts = path.split(separator: "/")
    let given = roots.map { $0.split(separator: "/") }
      .filter { $0.count < parts.count && parts.starts(with: $0) }.max { $0.count < $1.count }
    guard let given else { return [] }
    return parts.dropFirst(given.count).dropLast()
  }
}
