internal import Kinerja
internal import Parsers
internal import Spreadsheet
internal import Writers

/// Opens one file and reads what it reports; whatever happens, an answer comes out.
struct SubmissionLoader: Sendable {
  let reader: SubmissionReader
  var limits = Limits()
  /// The files and folders that were given.
  var roots = GivenPaths([])

  /// `copy` is where the bytes lie, if not under the path by which the file is known.
  func load(_ path: String, copy: String? = nil) -> [Submission] {
    open(path, copy ?? path).map { $0.adding(DeliveryFindings.of(path, reporting: $0.unit, below: roots)) }
  }

  private func open(_ path: String, _ copy: String) -> [Submission] {
    if FileNames.isLockFile(path) { return [unusable(path, sha256: hash(path), Finding(.F02))] }
    if FileNames.isConflictCopy(path) { return [unusable(path, sha256: hash(path), Finding(.F21))] }
    let file: FileBytes
    do throws(UnreadableFile) {
      file = try FileBytes(path: copy, limit: limits.inputBytes)
    } catch {
      return [unusable(path, sha256: "", error.finding)]
    }
    do throws(UnreadableFile) {
      let workbook = try SpreadsheetReader.read(bytes: file.bytes, name: path, limits: limits)
      return reader.read(workbook, from: ReceivedFile(path: path, sha256: file.sha256))
    } catch {
      return [unusable(path, sha256: file.sha256, error.finding)]
    }
  }

  private func hash(_ path: String) -> String {
    (try? FileBytes(path: path, limit: limits.inputBytes).sha256) ?? ""
  }

  private func unusable(_ path: String, sha256: String, _ finding: Finding) -> Submission {
    Submission(
      file: path, sha256: sha256, isWorkbook: false, unit: nil, period: nil, findings: [finding],
      isReadable: false)
  }
}
