import Foundation

/// LibreOffice without a window, where it is installed; `scripts/setup-office` installs it.
package enum OfficeSuite {
  package static let path = [
    "/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Opens the workbooks of a folder and saves them again in its folder `kembali`.
  package static func resave(_ names: [String], in folder: TemporaryFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: path ?? "/usr/bin/false")
    process.arguments =
      [
        "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--convert-to", "xlsx",
        "--outdir", folder.path + "/kembali",
      ] + names.map { folder.path + "/" + $0 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
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
