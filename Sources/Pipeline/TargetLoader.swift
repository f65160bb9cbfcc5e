package import Kinerja
internal import Parsers
package import Spreadsheet
internal import Validator

/// The agreements of all units, with what is odd about their files.
package struct LoadedTargets: Sendable {
  package let agreements: [Agreement]
  /// Findings by file, in the order of the files.
  package let findings: [(file: String, findings: [Finding])]

  package var book: AgreementBook { AgreementBook(agreements) }
}

/// Reads the files of Perjanjian Kinerja and Rencana Aksi.
package enum TargetLoader {
  package static func load(
    _ paths: [String], units: [OfficeUnit], limits: Limits, width: Int = 2
  ) async throws(RunProblem) -> LoadedTargets {
    let reader = AgreementReader(units: units)
    let files = try InputFiles.find(paths).filter { !FileNames.isLockFile($0) }
    let read = await concurrentMap(files, width: width) { path in Self.read(path, with: reader, limits) }
    var findings: [(file: String, findings: [Finding])] = []
    var byFile: [[AgreementPart]] = []
    for result in read { byFile.append(try result.get()) }
    let parts = byFile.flatMap { $0 }
    var conflicts = TargetConflicts.of(parts)[...]
    for (file, found) in zip(files, byFile) {
      let odd = found.flatMap { TargetFindings.of($0) }
      findings.append((file, odd + conflicts.prefix(found.count).flatMap { $0 }))
      conflicts = conflicts.dropFirst(found.count)
    }
    return LoadedTargets(agreements: AgreementComposer.agreements(from: parts), findings: findings)
  }

  private static func read(_ path: String, with reader: AgreementReader, _ limits: Limits) -> Result<
    [AgreementPart], RunProblem
  > {
    let workbook: Workbook
    do throws(UnreadableFile) {
      workbook = try SpreadsheetReader.read(path: path, limits: limits)
    } catch {
      return .failure(.targetFileUnreadable(path: path, error))
    }
    do throws(AgreementProblem) {
      return .success(try reader.read(workbook, file: path))
    } catch {
      return .failure(.targets(error))
    }
  }
}
