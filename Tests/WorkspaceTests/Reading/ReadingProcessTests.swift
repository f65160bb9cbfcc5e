import Glibc
import Kinerja
import TestSupport
import Testing

@testable import Workspace

struct ReadingProcessTests {
  private static let context = ReadingContext(units: [], agreements: [], limits: [:], inbox: Intake.inbox)

  /// As the commands do: writing to a process that has died is an error, not the end of this one.
  init() { signal(SIGPIPE, SIG_IGN) }

  private static let nothing = #"echo '{"submissions":{"_0":[]}}'"#

  /// A shell script in place of the program; `answer` is what it does with each request.
  private static func process(_ answer: String, patience: Int = 30) -> ReadingProcess {
    ReadingProcess(
      command: ["/bin/sh", "-c", "read context; echo ready; while read request; do \(answer); done"],
      context: context, patience: patience)
  }

  private static func death(_ process: ReadingProcess) -> ReadingDeath? {
    do throws(ReadingDeath) {
      _ = try process.read("/antrean/aa", deliveredAs: "inbox/laporan.csv")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("kill -KILL $$", ReadingDeath.signal(SIGKILL)),
    ("kill -SEGV $$", .signal(SIGSEGV)),
    ("exit 3", .exit(3)),
    ("exit 0", .exit(0)),
    ("echo 'tidak jelas'", .garbled),
    ("echo '{}'", .garbled),
    (#"echo '{"unreadable":{"errno":5}}'"#, .unreadable(errno: EIO)),
  ])
  func `a death says how it came`(answer: String, death: ReadingDeath) {
    #expect(Self.death(Self.process(answer)) == death)
  }

  @Test func `who takes too long is ended`() {
    #expect(Self.death(Self.process("exec sleep 600", patience: 1)) == .timedOut)
  }

  @Test(arguments: ["exit 127", "kill -KILL $$", "echo 'hal lain'; read context", "read context; exit 1"])
  func `who dies before it is ready has not seen the file`(script: String) {
    let process = ReadingProcess(command: ["/bin/sh", "-c", script], context: Self.context)
    #expect(Self.death(process) == .notStarted(errno: EPIPE))
  }

  @Test func `a program that is not there is no fault of the file`() {
    let process = ReadingProcess(command: ["/tidak/ada"], context: Self.context)
    #expect(Self.death(process) == .notStarted(errno: ENOENT))
    #expect(process.starts == 0)
  }

  @Test(arguments: [
    (ReadingDeath.signal(SIGKILL), true), (.exit(1), true), (.timedOut, true), (.garbled, true),
    (.notStarted(errno: EMFILE), false), (.unreadable(errno: EIO), false),
  ])
  func `only what the file can have done is held against it`(death: ReadingDeath, isOfTheFile: Bool) {
    #expect(death.isOfTheFile == isOfTheFile)
  }

  @Test func `one process reads many files`() {
    let process = Self.process(Self.nothing)
    for _ in 0..<20 { #expect(Self.death(process) == nil) }
    #expect(process.starts == 1)
  }

  @Test func `a death costs one start`() throws {
    let folder = try TemporaryFolder()
    // Dies over the second file, and never again.
    let process = Self.process(
      """
      n=$(cat \(folder.path)/n 2>/dev/null || echo 0); n=$((n + 1)); echo $n > \(folder.path)/n
      if [ $n = 2 ]; then kill -KILL $$; fi; \(Self.nothing)
      """)
    #expect((0..<5).map { _ in Self.death(process) } == [nil, .signal(SIGKILL), nil, nil, nil])
    #expect(process.starts == 2)
  }

  @Test func `it ends when it is no longer needed, and starts anew when it is`() {
    let process = Self.process(Self.nothing)
    #expect(Self.death(process) == nil)
    process.stop()
    #expect(Self.death(process) == nil)
    #expect(process.starts == 2)
  }
}
