internal import Glibc
package import Kinerja

/// Reads delivered files in a process of its own, which lives over many of them and is started anew when it dies.
package final class ReadingProcess: DeliveredReading {
  private struct Child {
    let process: pid_t
    let input: Int32
    var output: LineStream
    let outputDescriptor: Int32
  }

  private let command: [String]
  private let context: ReadingContext
  /// Seconds that one file may take, and the start of the process.
  private let patience: Int
  private var child: Child?
  /// How many processes were started.
  package private(set) var starts = 0

  /// `command` is the program with its arguments, such as this one's own.
  package init(command: [String], context: ReadingContext, patience: Int = 30) {
    self.command = command
    self.context = context
    self.patience = patience
  }

  deinit { stop() }

  /// What the file at `copy` reports; `path` is where it was delivered.
  package func read(_ copy: String, deliveredAs path: String) throws(ReadingDeath) -> [Submission] {
    var child = try running()
    do {
      let request = ReadingRequest(copy: copy, path: path)
      try LineStream.write(Array(try RecordCoding.encode(request)), to: child.input)
      guard let line = try child.output.next(until: LineStream.now() + patience * 1000) else {
        throw reap(child)
      }
      self.child = child
      switch try RecordCoding.decode(ReadingReply.self, from: .init(line)) {
      case .submissions(let submissions): return submissions
      case .unreadable(let code): throw ReadingDeath.unreadable(errno: code)
      }
    } catch let death as ReadingDeath {
      throw death
    } catch LineStream.Problem.timedOut {
      kill(child.process, SIGKILL)
      _ = reap(child)
      throw .timedOut
    } catch LineStream.Problem.inputOutput {
      // A pipe without a reader: the process has died before it took the request.
      throw reap(child)
    } catch {
      kill(child.process, SIGKILL)
      _ = reap(child)
      throw .garbled
    }
  }

  /// Lets the process end; the next file starts another one.
  package func stop() {
    guard let child else { return }
    _ = reap(child)
  }

  private func running() throws(ReadingDeath) -> Child {
    if let child { return child }
    var started = try start()
    starts += 1
    do {
      try LineStream.write(Array(try RecordCoding.encode(context)), to: started.input)
      guard try started.output.next(until: LineStream.now() + patience * 1000) == ReadingLoop.ready else {
        throw LineStream.Problem.inputOutput(errno: EPIPE)
      }
    } catch {
      kill(started.process, SIGKILL)
      _ = reap(started)
      throw .notStarted(errno: EPIPE)
    }
    child = started
    return started
  }

  private func start() throws(ReadingDeath) -> Child {
    let toChild = try Self.pipe()
    let fromChild: (reading: Int32, writing: Int32)
    do throws(ReadingDeath) {
      fromChild = try Self.pipe()
    } catch {
      close(toChild.reading)
      close(toChild.writing)
      throw error
    }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, toChild.reading, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, fromChild.writing, STDOUT_FILENO)
    var process: pid_t = 0
    var arguments = unsafe command.map { unsafe strdup($0) }
    defer { unsafe arguments.forEach { unsafe free($0) } }
    unsafe arguments.append(nil)
    let code = unsafe posix_spawnp(&process, command.first ?? "", &actions, nil, arguments, environ)
    close(toChild.reading)
    close(fromChild.writing)
    guard code == 0 else {
      close(toChild.writing)
      close(fromChild.reading)
      throw .notStarted(errno: code)
    }
    return Child(
      process: process, input: toChild.writing, output: LineStream(descriptor: fromChild.reading),
      outputDescriptor: fromChild.reading)
  }

  /// A pipe of which no other process that is started inherits an end.
  private static func pipe() throws(ReadingDeath) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { throw .notStarted(errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private func reap(_ child: Child) -> ReadingDeath {
    self.child = nil
    close(child.input)
    close(child.outputDescriptor)
    var status: Int32 = 0
    while unsafe waitpid(child.process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }
}
