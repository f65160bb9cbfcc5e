package import Kinerja
internal import Parsers
internal import Spreadsheet
internal import Writers

/// One file that was given as monthly progress, with what was read from it.
package struct MonthlyFile: Sendable {
  package let file: String
  /// Empty where the file could not be opened.
  package let sha256: String
  package let reports: [MonthlyProgress]
  package let findings: [Finding]
  package let unmatchedRows: Int

  /// True where something in the file is not used and a person must mend it.
  package var needsAction: Bool { findings.contains { $0.severity == .error } }
}

/// The monthly reports of all units, in the order of receipt.
package struct LoadedMonthly: Sendable {
  package let files: [MonthlyFile]

  package var reports: MonthlyReports { MonthlyReports(files.flatMap(\.reports)) }
}

/// Opens the files of monthly progress; whatever happens, every file has an answer.
struct MonthlyLoader: Sendable {
  let reader: MonthlyReader
  let limits: Limits

  func load(_ paths: [String], receipts: ReceiptBook?, width: Int) async throws(RunProblem) -> LoadedMonthly {
    let files = ReceiptOrder.sorted(try InputFiles.find(paths).map { ($0, receipts?.time(of: $0)) })
    let read = await concurrentMap(files.map(\.path), width: width) { self.load($0) }
    return LoadedMonthly(files: Self.withoutRepetitions(read))
  }

  private func load(_ path: String) -> MonthlyFile {
    if FileNames.isLockFile(path) { return unusable(path, Finding(.F02)) }
    if FileNames.isConflictCopy(path) { return unusable(path, Finding(.F21)) }
    let file: FileBytes
    do throws(UnreadableFile) {
      file = try FileBytes(path: path, limit: limits.inputBytes)
    } catch {
      return unusable(path, error.finding)
    }
    do throws(UnreadableFile) {
      let workbook = try SpreadsheetReader.read(bytes: file.bytes, name: path, limits: limits)
      let reading = reader.read(workbook, from: path)
      return MonthlyFile(
        file: path, sha256: file.sha256, reports: reading.reports, findings: reading.findings,
        unmatchedRows: reading.unmatchedRows)
    } catch {
      return unusable(path, sha256: file.sha256, error.finding)
    }
  }

  private func unusable(_ path: String, sha256: String = "", _ finding: Finding) -> MonthlyFile {
    MonthlyFile(file: path, sha256: sha256, reports: [], findings: [finding], unmatchedRows: 0)
  }

  /// A copy counts once (F05); of several reports of one unit on one month the last one counts (F06).
  private static func withoutRepetitions(_ files: [MonthlyFile]) -> [MonthlyFile] {
    struct Key: Hashable {
      let unit: String
      let month: MonthPeriod
    }
    var firstWithHash: [String: String] = [:]
    var seen: [Key: Int] = [:]
    return files.map { file in
      if !file.sha256.isEmpty, let original = firstWithHash[file.sha256] {
        let note = Finding(.F05, arguments: ["original": .text(original)])
        return MonthlyFile(
          file: file.file, sha256: file.sha256, reports: [], findings: file.findings + [note],
          unmatchedRows: file.unmatchedRows)
      }
      firstWithHash[file.sha256] = file.file
      let notes = file.reports.compactMap { report -> Finding? in
        let count = seen[Key(unit: report.unit.code, month: report.month), default: 0] + 1
        seen[Key(unit: report.unit.code, month: report.month)] = count
        guard count > 1 else { return nil }
        return Finding(.F06, arguments: ["used": .text(file.file), "count": .count(count)])
      }
      return MonthlyFile(
        file: file.file, sha256: file.sha256, reports: file.reports, findings: file.findings + notes,
        unmatchedRows: file.unmatchedRows)
    }
  }
}
