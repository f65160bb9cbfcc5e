internal import Kinerja

/// Where an original is kept: by quarter and unit, under its hash and the name it came with.
struct StoredName {
  /// Of the part of the hash that stands in front: long enough that nobody finds two files that share it.
  private static let hashLength = 16
  /// In bytes; file systems take 255, and reports add an ending.
  private static let longestName = 100
  private static let forbidden: Set<Character> = ["/", "\\", ":", "*", "?", "\"", "<", ">", "|"]

  /// Below the folder of accepted or of refused originals: `2026-TW1/SD/1a2b3c4d-laporan.xlsx`.
  let path: String
  /// The same without the ending of the file, for what lies beside it.
  let stem: String

  init(_ file: NewDelivery, decided submissions: [CheckedSubmission]) {
    let chosen = submissions.first { $0.status.isAccepted } ?? submissions.first { $0.period != nil }
    let folders = [
      chosen?.period?.code ?? "tanpa-periode",
      chosen?.unit.map { Self.clean($0.code) } ?? "tanpa-unit",
    ]
    let name = file.sha256.prefix(Self.hashLength) + "-" + Self.clean(file.name)
    let kept = (folders + [String(name)]).joined(separator: "/")
    path = kept
    let dot = kept.lastIndex(of: ".").flatMap { kept[$0...].contains("/") ? nil : $0 }
    stem = dot.map { String(kept[..<$0]) } ?? kept
  }

  /// Without what some file system refuses and what a terminal would act on.
  static func clean(_ name: String) -> String {
    let line = PlainLine.of(name).map { forbidden.contains($0) ? "_" : $0 }
    var result = String(line)
    while result.utf8.count > longestName, !result.isEmpty {
      // The ending tells programs what the file is.
      let dot = result.lastIndex(of: ".") ?? result.endIndex
      guard dot > result.startIndex, result[dot...].utf8.count < longestName / 2 else {
        result.removeLast()
        continue
      }
      result.remove(at: result.index(before: dot))
    }
    return result.isEmpty || result.allSatisfy { $0 == "." } ? "berkas" : result
  }
}
