/// How long a file is given.
package struct SettlingTimes: Hashable, Sendable {
  /// Between two looks at which a file must be the same.
  package var interval: Duration
  /// Instead of `interval`, where neither the kernel nor the content can say that an upload has ended: a text file on a mounted
  /// share could stop anywhere.
  package var unproven: Duration = .seconds(60)
  /// For a file that keeps still but is not whole, until it is taken as it is.
  package var incomplete: Duration = .seconds(10 * 60)
  /// For a file that cannot be taken, until somebody is told.
  package var notice: Duration = .seconds(30 * 60)
  /// The longest time between two tries.
  package var longestPause: Duration = .seconds(5 * 60)

  package init(interval: Duration = .seconds(5)) { self.interval = interval }

  /// On a share the size that is seen may be seconds old.
  package init(for kind: FileSystemKind) {
    self.init(interval: kind.reach == .local ? .seconds(5) : .seconds(10))
  }
}
