internal import Spreadsheet

/// The settings file of an office.
package enum SettingsFile {
  /// The settings at a path; the defaults where there is none.
  package static func read(_ path: String?) throws(RunProblem) -> Settings {
    guard let path else { return Settings() }
    guard try InputFiles.find([path]) == [path] else { throw .inputMissing(path) }
    let text = try text(path)
    do throws(SettingsProblem) {
      return try settings(of: text)
    } catch {
      throw .settings(path: path, error)
    }
  }

  /// The file as it stands.
  package static func text(_ path: String) throws(RunProblem) -> String {
    do throws(UnreadableFile) {
      return String(decoding: try FileBytes(path: path, limit: Limits().inputBytes).bytes, as: UTF8.self)
    } catch {
      throw .settingsUnreadable(path: path, error)
    }
  }

  package static func settings(of text: String) throws(SettingsProblem) -> Settings {
    try SettingsReader.read(text)
  }
}
