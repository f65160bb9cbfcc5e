internal import Spreadsheet

/// The settings file of an office.
package enum SettingsFile {
  /// The settings at a path; the defaults where there is none.
  package static func read(_ path: String?) throws(RunProblem) -> Settings {
    guard let path else { return Settings() }
    guard try InputFiles.find([path]) == [path] else { throw .inputMissing(path) }
    let file: FileBytes
    do throws(UnreadableFile) {
      file = try FileBytes(path: path, limit: Limits().inputBytes)
    } catch {
      throw .settingsUnreadable(path: path, error)
    }
    do throws(SettingsProblem) {
      return try SettingsReader.read(String(decoding: file.bytes, as: UTF8.self))
    } catch {
      throw .settings(path: path, error)
    }
  }
}
