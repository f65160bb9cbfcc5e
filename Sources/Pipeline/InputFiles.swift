internal import Glibc

/// The files that a list of paths stands for: files as they are, folders with all that lies in them.
enum InputFiles {
  /// What programs leave behind and no one sends.
  private static let junk: Set<String> = ["Thumbs.db", "desktop.ini", "@eaDir", "__MACOSX"]

  /// Each file once, in the order given, inside a folder by name.
  static func find(_ paths: [String]) throws(RunProblem) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    for path in paths {
      for file in try files(at: path) where seen.insert(file).inserted { found.append(file) }
    }
    return found
  }

  private static func files(at path: String) throws(RunProblem) -> [String] {
    switch kind(of: path) {
    case .missing: throw .inputMissing(path)
    case .file, .other: return [path]
    case .folder: return try entries(of: path)
    }
  }

  private static func entries(of folder: String) throws(RunProblem) -> [String] {
    guard let directory = unsafe opendir(folder) else { throw .notReadable(path: folder, errno: errno) }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name.hasPrefix("."), !name.hasPrefix(".~lock") { continue }
      if !junk.contains(name) { names.append(name) }
    }
    var found: [String] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      switch kind(of: path) {
      case .folder: found += try entries(of: path)
      case .file: found.append(path)
      case .missing, .other: continue
      }
    }
    return found
  }

  private enum Kind { case missing, file, folder, other }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .other
    }
  }
}
