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

  func load(_ path: String) -> [Submission] {
    do throws(UnreadableFile) {
      return try load(path, copy: path)
    } catch {
      return complete([unopened(path, error)], path)
    }
  }

  /// `copy` is where the bytes of the file lie that is known by the path; thrown is only that they cannot be had.
  func load(_ path: String, copy: String) throws(UnreadableFile) -> [Submission] {
    complete(try open(path, copy), path)
  }

  private func complete(_ submissions: [Submission], _ path: String) -> [Submission] {
    submissions.map {
      $0.adding(
        DeliveryFindings.of(path, reporting: $0.unit, below: roots), lookingFor: DeliveryFindings.codes)
    }
  }

  private func open(_ path: String, _ copy: String) throws(UnreadableFile) -> [Submission] {
    let file: FileBytes
    do throws(UnreadableFile) {
      file = try FileBytes(path: copy, limit: limits.inputBytes)
    } catch {
      if case .inputOutput = error { throw error }
      return [unopened(path, error)]
    }
    if let named = unusableByName(path, sha256: file.sha256) { return [named] }
    do throws(UnreadableFile) {
      let workbook = try SpreadsheetReader.read(bytes: file.bytes, name: path, limits: limits)
      return reader.read(workbook, from: ReceivedFile(path: path, sha256: file.sha256)).map {
        $0.adding([], lookingFor: Self.opened)
      }
    } catch {
      return [unusable(path, sha256: file.sha256, error.finding, Self.opened)]
    }
  }

  private func unopened(_ path: String, _ error: UnreadableFile) -> Submission {
    unusableByName(path, sha256: "") ?? unusable(path, sha256: "", error.finding, Self.opened)
  }

  private func unusableByName(_ path: String, sha256: String) -> Submission? {
    if FileNames.isLockFile(path) { return unusable(path, sha256: sha256, Finding(.F02), [.F02]) }
    return FileNames.isConflictCopy(path) ? unusable(path, sha256: sha256, Finding(.F21), Self.named) : nil
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
