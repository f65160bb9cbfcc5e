package import Kinerja
internal import Parsers
internal import Spreadsheet
internal import Validator

/// The agreements of all units, with what is odd about their files.
package struct LoadedTargets: Sendable {
  package let agreements: [Agreement]
  /// Findings by file, in the order of the files.
  package let findings: [(file: String, findings: [Finding])]

  package var book: AgreementBook { AgreementBook(agreements) }
}

/// Reads the files of Perjanjian Kinerja and Rencana Aksi.
enum TargetLoader {
  static func load(_ paths: [String], units: [OfficeUnit]) throws(RunProblem) -> LoadedTargets {
    let reader = AgreementReader(units: units)
    var parts: [AgreementPart] = []
    for path in try InputFiles.find(paths) where !FileNames.isLockFile(path) {
      let workbook: Workbook
      do throws(UnreadableFile) {
        workbook = try SpreadsheetReader.read(path: path)
      } catch {
        throw .targetFileUnreadable(path: path, error)
      }
      do throws(AgreementProblem) {
        parts += try reader.read(workbook, file: path)
      } catch {
        throw .targets(error)
      }
    }
    let agreements = AgreementComposer.agreements(from: parts)
    var files: [String] = []
    for part in parts where !files.contains(part.file) { files.append(part.file) }
    let findings = files.map { file in
      (file: file, findings: parts.filter { $0.file == file }.flatMap { TargetFindings.of($0) })
    }
    return LoadedTargets(agreements: agreements, findings: findings)
  }
}
