internal import ArgumentParser
internal import Glibc
internal import Workspace

/// Which workspace, and who works in it.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Folder ruang kerja; tanpa ini folder sekarang.", valueName: "folder"))
  var workspace = "."

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Nama petugas untuk buku kerja; tanpa ini nama pengguna komputer.", valueName: "nama"))
  var person: String?

  /// The person that the journal names.
  var who: String { Self.who(person) }

  static func who(_ person: String?) -> String {
    if let person { return person }
    for name in ["SUDO_USER", "USER", "LOGNAME"] {
      if let value = unsafe getenv(name), unsafe strlen(value) > 0 { return unsafe String(cString: value) }
    }
    return "-"
  }

  func open(isReadOnly: Bool = false) throws(WorkspaceProblem) -> Workspace {
    try Workspace.open(at: workspace, isReadOnly: isReadOnly)
  }
}
