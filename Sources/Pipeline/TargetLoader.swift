package import Kinerja
internal import Parsers
package import Spreadsheet
internal import Validator

/// The agreements of all units, with what is odd about their files.
package struct LoadedTargets: Sendable {
  package let agreements: [Agreement]
  /// Findings by file, in the order of the files.
  package let findings: [(file: String, findings: [Finding])]
  /// By file, for whoever looks a target up later.
  package let sha256: [String: String]

  package var book: AgreementBook { AgreementBook(agreements) }
}

/// Reads the files of Perjanjian Kinerja and Rencana Aksi.
package enum TargetLoader {
  package static func load(
    _ paths: [String], units: [OfficeUnit], limits: Limits, width: Int = 2
  ) async throws(RunProblem) -> LoadedTargets {
    let reader = AgreementReader(units: units)
    // In one order whatever order they were named in: they are listed in the results.
    let files = try InputFiles.find(paths).filter { !FileNames.isLockFile($0) }.sorted()
    let read = await concurrentMap(files, width: width) { path in Self.read(path, with: reader, limits) }
    var findings: [(file: String, findings: [Finding])] = []
    var byFile: [[AgreementPart]] = []
    var hashes: [String: String] = [:]
    for (file, result) in zip(files, read) {
      let read = try result.get()
      byFile.append(read.parts)
      hashes[file] = read.sha256
    }
    let parts = byFile.flatMap { $0 }
    var conflicts = TargetConflicts.of(parts)[...]
    for (file, found) in zip(files, byFile) {
      let odd = found.flatMap { TargetFindings.of($0) }
      findings.append((file, odd + conflicts.prefix(found.count).flatMap { $0 }))
      conflicts = conflicts.dropFirst(found.count)
    }
    return LoadedTargets(
      agreements: AgreementComposer.agreements(from: parts), findings: findings, sha256: hashes)
  }

  private static func read(
    _ path: String, with reader: AgreementReader, _ limits: Limits
  ) -> Result<(parts: [AgreementPart], sha256: String), RunProblem> {
    let file: FileBytes
    let workbook: Workbook
    do throws(UnreadableFile) {
      file = try FileBytes(path: path, limit: limits.inputBytes)
      workbook = try SpreadsheetReader.read(bytes: file.bytes, name: path, limits: limits)
    } catch {
      return .failure(.targetFileUnreadable(path: path, error))
    }
    do throws(AgreementProblem) {
      return .success((try reader.read(workbook, file: path), file.sha256))
    } catch {
      return .failure(.targets(error))
    }
  }
}
