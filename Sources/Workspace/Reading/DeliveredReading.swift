package import Kinerja

/// Whatever turns the copy of a delivered file into what it reports.
package protocol DeliveredReading {
  /// What the file at `copy` reports; `path` is where it was delivered.
  func read(_ copy: String, deliveredAs path: String) throws(ReadingDeath) -> [Submission]
}

/// How a file ended the process that read it.
package enum ReadingDeath: Error, Hashable, Sendable {
  /// By a signal, such as that of a trap or of the memory limit.
  case signal(Int32)
  case exit(Int32)
  case timedOut
  /// It answered what no reading process answers.
  case garbled
  /// It could not be started: no fault of the file.
  case notStarted(errno: Int32)
  /// The private copy could not be opened or read, which says nothing about what is in it.
  case unreadable(errno: Int32)

  /// True where the file in hand is to be counted.
  package var isOfTheFile: Bool {
    switch self {
    case .notStarted, .unreadable: false
    case .signal, .exit, .timedOut, .garbled: true
    }
  }
}
