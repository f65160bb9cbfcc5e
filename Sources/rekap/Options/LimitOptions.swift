internal import ArgumentParser
internal import Spreadsheet

/// A limit on what is read, as `--limit cells=20000000` states it.
struct StatedLimit: Sendable {
  let name: Limits.Name
  let value: Int

  init(_ text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let name = Limits.Name(rawValue: parts[0]) else {
      let known = Limits.Name.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("Batas \"\(parts[0])\" tidak dikenal. Yang ada: \(known).")
    }
    guard parts.count == 2, let value = name.value(parts[1]) else {
      throw ValidationError(
        "Batas \(name.rawValue): tulis bilangan 1 sampai \(name.ceiling), misalnya \(name.rawValue)=\(Limits()[name])"
          + " (akhiran K, M, G boleh).")
    }
    self.name = name
    self.value = value
  }
}

/// Limits on untrusted files, for the run at hand.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp(
      "Batas pembacaan berkas, misalnya cells=20M; boleh diulang.", valueName: "nama=nilai"),
    transform: StatedLimit.init)
  var stated: [StatedLimit] = []

  /// The limits of the settings with those of the command line in their place.
  func applied(to limits: Limits) -> Limits {
    stated.reduce(into: limits) { $0[$1.name] = $1.value }
  }
}
