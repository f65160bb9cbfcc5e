internal import Glibc
internal import Kinerja
internal import Spreadsheet
package import Writers

/// Puts the forms of a run into a folder: all of them, or none.
///
/// They are written beside their place first and renamed when the last one is whole. What lies there under the same
/// name with other content may have been filled in by a unit, and is never written over.
package struct FormFolder {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// Gives the paths of the forms, in the order of the units.
  package func write(_ forms: [FormInput], width: Int = 2) async throws(RunProblem) -> [String] {
    try OutputFile.makeFolder(path)
    var names = FormFileNames()
    let named = forms.map { (form: $0, name: names.name(for: $0.unit, in: $0.period)) }
    let stage = "\(path)/.rekap-form-\(getpid())"
    try OutputFile.makeFolder(stage)
    defer { unsafe rmdir(stage) }
    let results = await concurrentMap(named, width: width) { [path] item in
      Self.stage(item.form, at: "\(stage)/\(item.name)", for: "\(path)/\(item.name)")
    }
    do throws(RunProblem) {
      for result in results { try result.get() }
      for item in named { try Self.move("\(stage)/\(item.name)", to: "\(path)/\(item.name)") }
    } catch {
      for item in named { unsafe unlink("\(stage)/\(item.name)") }
      throw error
    }
    return named.map { "\(path)/\($0.name)" }
  }

  private static func stage(_ form: FormInput, at place: String, for target: String) -> Result<
    Void, RunProblem
  > {
    do throws(RunProblem) {
      let bytes = try bytes(of: form, for: target)
      try refuseOther(than: bytes, at: target)
      try OutputFile.write(bytes, to: place)
      return .success(())
    } catch {
      return .failure(error)
    }
  }

  private static func bytes(of form: FormInput, for target: String) throws(RunProblem) -> [UInt8] {
    do throws(WorkbookWriteError) {
      return try FormWorkbook(form).bytes()
    } catch {
      throw RunProblem(error, writing: target)
    }
  }

  private static func refuseOther(than bytes: [UInt8], at target: String) throws(RunProblem) {
    var status = stat()
    guard unsafe lstat(target, &status) == 0 else { return }
    let known = try? FileBytes(path: target, limit: bytes.count).bytes
    guard known == bytes else { throw .outputExists(target) }
  }

  private static func move(_ place: String, to target: String) throws(RunProblem) {
    guard unsafe rename(place, target) == 0 else { throw .cannotWrite(path: target, errno: errno) }
  }
}
