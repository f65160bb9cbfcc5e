internal import Glibc
internal import Kinerja
internal import Pipeline
internal import Spreadsheet

/// The reading process: it says that it is ready, then one line of JSON in for each file, one line out, until its input
/// ends.
///
/// A file that makes it die takes nothing else along. It writes no file and keeps its memory within bounds, and it
/// ends when the process that started it does.
package enum ReadingLoop {
  /// Of address space; the largest workbook that the limits let through takes a third of it.
  private static let memory: rlim_t = 4 << 30
  private static let openFiles: rlim_t = 64

  /// Whoever dies before this line has not seen a file yet.
  static let ready = Array("ready".utf8)

  package static func run(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) throws {
    restrict()
    outlastSignals()
    var lines = LineStream(descriptor: input)
    guard let first = try lines.next(until: nil) else { return }
    let context = try RecordCoding.decode(ReadingContext.self, from: .init(first))
    let reader = StagedReader(
      units: context.units, agreements: context.agreements, limits: limits(context.limits),
      inbox: context.inbox)
    try LineStream.write(ready, to: output)
    while let line = try lines.next(until: nil) {
      let request = try RecordCoding.decode(ReadingRequest.self, from: .init(line))
      let reply = reply(of: reader, to: request)
      try LineStream.write(Array(try RecordCoding.encode(reply)), to: output)
    }
  }

  /// A full table of files or a failing disk is no fault of the file.
  private static func reply(of reader: StagedReader, to request: ReadingRequest) -> ReadingReply {
    do throws(UnreadableFile) {
      return .submissions(try reader.read(request.copy, deliveredAs: request.path))
    } catch {
      if case .inputOutput(let code) = error { return .unreadable(errno: code) }
      return .unreadable(errno: EIO)
    }
  }

  private static func limits(_ stated: [String: Int]) -> Limits {
    Limits.Name.allCases.reduce(into: Limits()) { limits, name in
      if let value = stated[name.rawValue] { limits[name] = value }
    }
  }

  /// Ctrl-C, a terminal that closes and a service manager signal the whole group.
  ///
  /// The parent finishes the file in hand; a reader that died of the
  /// signal would count as brought down by that file. It ends when its input does.
  private static func outlastSignals() {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_IGN) }
  }

  /// A limit that cannot be set is one guard less, not a reason to stop.
  private static func restrict() {
    let wanted: [(__rlimit_resource, rlim_t)] = [
      (RLIMIT_AS, memory), (RLIMIT_CORE, 0), (RLIMIT_FSIZE, 0), (RLIMIT_NOFILE, openFiles),
    ]
    for (resource, most) in wanted {
      var limit = rlimit(rlim_cur: most, rlim_max: most)
      _ = unsafe setrlimit(Int32(resource.rawValue), &limit)
    }
  }
}
