/// How long a step takes, for the journal.
struct StepTime {
  private let began = ContinuousClock.now

  /// So far.
  var seconds: Double {
    let (seconds, attoseconds) = began.duration(to: .now).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
