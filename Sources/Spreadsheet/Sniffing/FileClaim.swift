/// What the name of a file claims its content to be.
struct FileClaim {
  private static let workbookEndings: Set<String> = ["xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb", "ods"]
  private static let textEndings: Set<String> = ["csv", "tsv", "txt", "tab"]

  /// The ending in lower case; empty where there is none.
  let ending: String

  init(name: String) {
    let last = name.split(separator: "/").last ?? ""
    ending = last.contains(".") ? last.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
  }

  /// True for endings of files that hold sheets, which no text file may bear.
  var isWorkbook: Bool { Self.workbookEndings.contains(ending) }

  /// Why content of a kind that is not read is refused: for what it is, or also for its name.
  func refusal(of kind: FileKind) -> UnreadableFile {
    let isClaim = isWorkbook || Self.textEndings.contains(ending)
    return isClaim && ending != kind.rawValue
      ? .mislabelled(claimed: ending, actual: kind) : .otherFormat(kind)
  }
}
