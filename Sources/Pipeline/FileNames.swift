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

  /// The folders between the folder that was given and the file, outermost first; none for a file given itself.
  static func folders(of path: String, below roots: GivenPaths) -> [Substring] {
    let parts = path.split(separator: "/")
    guard let given = parts.indices.reversed().first(where: { roots.contains(parts[...$0]) }) else {
      return []
    }
    return parts[(given + 1)...].dropLast()
  }
}

/// The files and folders that a run was given, asked for by any path below them.
struct GivenPaths: Sendable {
  private let paths: Set<String>

  init(_ paths: [String]) { self.paths = Set(paths.map { Self.plain($0.split(separator: "/")[...]) }) }

  func contains(_ parts: ArraySlice<Substring>) -> Bool { paths.contains(Self.plain(parts)) }

  private static func plain(_ parts: ArraySlice<Substring>) -> String { parts.joined(separator: "/") }
}
