internal import Kinerja
internal import Parsers
internal import Spreadsheet

/// Opens one file and reads what it reports; whatever happens, an answer comes out.
struct SubmissionLoader: Sendable {
  let reader: SubmissionReader

  func load(_ path: String) -> [Submission] {
    if FileNames.isLockFile(path) { return [unusable(path, sha256: hash(path), Finding(.F02))] }
    if FileNames.isConflictCopy(path) { return [unusable(path, sha256: hash(path), Finding(.F21))] }
    let file: FileBytes
    do throws(UnreadableFile) {
      file = try FileBytes(path: path)
    } catch {
      return [unusable(path, sha256: "", Self.finding(for: error))]
    }
    do throws(UnreadableFile) {
      let workbook = try SpreadsheetReader.read(bytes: file.bytes, name: path)
      return reader.read(workbook, from: ReceivedFile(path: path, sha256: file.sha256))
    } catch {
      return [unusable(path, sha256: file.sha256, Self.finding(for: error))]
    }
  }

  private func hash(_ path: String) -> String { (try? FileBytes(path: path).sha256) ?? "" }

  private func unusable(_ path: String, sha256: String, _ finding: Finding) -> Submission {
    Submission(
      file: path, sha256: sha256, isWorkbook: false, unit: nil, period: nil, findings: [finding], isReadable: false)
  }

  static func finding(for problem: UnreadableFile) -> Finding {
    switch problem {
    case .empty: Finding(.F01, variant: "empty")
    case .otherFormat(let kind): Finding(.F01, variant: "other_format", arguments: ["kind": .text(kind.rawValue)])
    case .mislabelled(let claimed, let actual):
      Finding(.F14, arguments: ["claimed": .text(claimed), "kind": .text(actual.rawValue)])
    case .passwordProtected: Finding(.F11)
    case .damaged(let detail): Finding(.F01, variant: "damaged", arguments: ["detail": .text(detail)])
    case .limitExceeded(let limit, let allowed, let met):
      Finding(.F09, arguments: ["limit": .text(limit), "allowed": .count(allowed), "met": .count(met)])
    case .noWorkbook: Finding(.F01, variant: "no_workbook")
    case .forbiddenMarkup(let detail): Finding(.F01, variant: "damaged", arguments: ["detail": .text(detail)])
    case .inputOutput(let code): Finding(.F01, variant: "input_output", arguments: ["detail": .count(Int(code))])
    }
  }
}
