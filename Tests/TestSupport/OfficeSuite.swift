import Foundation

/// LibreOffice without a window, where it is installed; `scripts/setup-office` installs it.
package enum OfficeSuite {
  package static let path = [
    "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  package struct Refused: Error { package let reason: String }

  /// Opens files of a folder and saves them in another form in `kembali` there.
  ///
  /// Whatever the program says beside the name of the file is an error, but for the Java that it can do without.
  package static func save(_ names: [String], of folder: TemporaryFolder, as form: String) throws {
    let outcome = try ForeignProgram.run(
      path ?? "/usr/bin/false",
      [
        "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--convert-to", form, "--outdir",
        folder.path + "/kembali",
      ] + names.map { folder.path + "/" + $0 })
    let said = (String(decoding: outcome.output, as: UTF8.self) + outcome.errors).split(separator: "\n")
    let complaints = said.filter { !$0.hasPrefix("convert ") && !$0.contains("javaldx") }
    guard outcome.status == 0, complaints.isEmpty else {
      throw Refused(reason: complaints.joined(separator: "\n"))
    }
  }

  /// The same workbook without the results of its formulas, so that each must be worked out anew.
  package static func withoutResults(_ bytes: [UInt8]) throws -> [UInt8] {
    let entries = try UnzippedArchive(bytes).entries.map { entry in
      ZipBuilder.Entry(
        entry.name,
        entry.text.replacingOccurrences(
          of: "</f><v>[^<]*</v>", with: "</f>", options: .regularExpression))
    }
    return ZipBuilder(entries).bytes
  }
}
