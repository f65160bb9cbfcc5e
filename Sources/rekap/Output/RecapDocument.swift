internal import Kinerja
internal import Pipeline
internal import Writers

/// The recap of a run in the form that the ending of the output file asks for.
struct RecapDocument {
  enum Form: String {
    case workbook = "xlsx"
    case csv
    case json

    init?(path: String) {
      guard path.contains("."), let ending = path.split(separator: ".").last else { return nil }
      self.init(rawValue: ending.lowercased())
    }
  }

  let result: BatchResult
  let recap: Recap
  let language: Language

  func bytes(for path: String) throws(RunProblem) -> [UInt8] {
    switch Form(path: path) {
    case .json, nil, .csv, .workbook: RecapJSON(layout: .lines(indent: 1)).document(of: recap)
    }
  }

  /// What was done, for the person at the terminal.
  func summary(path: String?) -> String {
    let submissions = result.submissions
    func count(_ status: SubmissionStatus) -> Int { submissions.count { $0.status == status } }
    let missing = recap.period.quarters.flatMap { recap.missing[$0] ?? [] }
    var lines: [String] = []
    switch language {
    case .indonesian:
      lines.append(
        "\(submissions.count) berkas: \(count(.accepted)) diterima, \(count(.acceptedWithNotes)) diterima dengan "
          + "catatan, \(count(.rejected)) ditolak, \(count(.held)) ditahan.")
      if !missing.isEmpty { lines.append("Belum masuk: \(missing.joined(separator: ", ")).") }
      if let path { lines.append("Rekap \(recap.period.code): \(path)") }
    case .english:
      lines.append(
        "\(submissions.count) files: \(count(.accepted)) accepted, \(count(.acceptedWithNotes)) accepted with "
          + "notes, \(count(.rejected)) rejected, \(count(.held)) held.")
      if !missing.isEmpty { lines.append("Not received: \(missing.joined(separator: ", ")).") }
      if let path { lines.append("Recap \(recap.period.code): \(path)") }
    }
    return lines.joined(separator: "\n")
  }
}
