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
    open(path, copy ?? path).map {
      $0.adding(
        DeliveryFindings.of(path, reporting: $0.unit, below: roots), lookingFor: DeliveryFindings.codes)
    }
  }

  private func open(_ path: String, _ copy: String) -> [Submission] {
    if FileNames.isLockFile(path) { return [unusable(path, sha256: hash(copy), Finding(.F02), [.F02])] }
    if FileNames.isConflictCopy(path) {
      return [unusable(path, sha256: hash(copy), Finding(.F21), Self.named)]
    }
    let file: FileBytes
    do throws(UnreadableFile) {
      file = try FileBytes(path: copy, limit: limits.inputBytes)
    } catch {
      return [unusable(path, sha256: "", error.finding, Self.opened)]
    }
    do throws(UnreadableFile) {
      let workbook = try SpreadsheetReader.read(bytes: file.bytes, name: path, limits: limits)
      return reader.read(workbook, from: ReceivedFile(path: path, sha256: file.sha256)).map {
        $0.adding([], lookingFor: Self.opened)
      }
    } catch {
      return [unusable(path, sha256: file.sha256, error.finding, Self.opened)]
    }
  }

  private func hash(_ path: String) -> String {
    (try? FileBytes(path: path, limit: limits.inputBytes).sha256) ?? ""
  }

  /// What the name of a file tells.
  private static let named: Set<FindingCode> = [.F02, .F21]
  /// What opening it tells as well.
  private static let opened = named.union([.F01, .F09, .F11, .F14])

  private func unusable(
    _ path: String, sha256: String, _ finding: Finding, _ rulesRun: Set<FindingCode>
  ) -> Submission {
    Submission(
      file: path, sha256: sha256, isWorkbook: false, unit: nil, period: nil, findings: [finding],
      rulesRun: rulesRun, isReadable: false)
  }
}
