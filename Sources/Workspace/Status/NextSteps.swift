internal import Kinerja
internal import Writers

/// The commands that bring an office further, the most urgent first.
struct NextSteps {
  let language: Language

  func commands(after board: StatusBoard) -> [String] {
    var steps: [(command: Phrase, why: Phrase)] = []
    if isReceiving(board) {
      steps.append(
        (
          Phrase("rekap terima", "rekap receive"),
          Phrase("periksa berkas yang menunggu", "check the files that wait")
        ))
    }
    for standing in board.periods where !standing.isLocked { steps += self.steps(after: standing) }
    for span in board.spans where span.isReady && !span.isLocked {
      steps += closing(span.period.code, span.steps)
    }
    if board.mails[.emitted] ?? 0 > 0 {
      steps.append(
        (
          Phrase("scripts/kirim-laporan", "scripts/kirim-laporan"),
          Phrase("kirim surel yang sudah siap", "send the mail that is ready")
        ))
    }
    let width = steps.map { $0.command[language].count }.max() ?? 0
    return steps.map { step in
      let command = step.command[language]
      return command + String(repeating: " ", count: width - command.count) + "  # " + step.why[language]
    }
  }

  private func isReceiving(_ board: StatusBoard) -> Bool {
    board.waiting.contains { $0.reason == .undecided } || board.inbox.files.contains { $0.reason == .lying }
  }

  private func steps(after standing: PeriodStanding) -> [(command: Phrase, why: Phrase)] {
    let code = standing.period.code
    if standing.isComplete { return standing.expected > 0 ? closing(code, standing.steps) : [] }
    var steps: [(command: Phrase, why: Phrase)] = []
    if standing.units.contains(where: { $0.status == .missing }) {
      steps.append(
        (
          Phrase("rekap ingatkan \(code)", "rekap remind \(code)"),
          Phrase("masih ada unit yang belum mengirim", "some units have not sent anything")
        ))
    }
    if let held = standing.units.first(where: { [.held, .rejected].contains($0.status) }) {
      steps.append(
        (
          Phrase(
            "rekap disposisi \(code) --unit \(held.unit.code)",
            "rekap disposition \(code) --unit \(held.unit.code)"),
          Phrase("laporan yang ditolak atau ditahan", "a report that is refused or held")
        ))
    }
    return steps
  }

  /// Recap, disposition, decision: SOP steps 2 and 4, or 6, 7 and 9.
  private func closing(_ code: String, _ taken: StepStanding) -> [(command: Phrase, why: Phrase)] {
    guard taken.hasRecap else {
      return [
        (
          Phrase("rekap susun \(code)", "rekap consolidate \(code)"),
          Phrase("semua laporan sudah diterima: susun rekap", "all reports accepted: put the recap together")
        )
      ]
    }
    let review = (
      command: Phrase("rekap tinjau \(code) --yes", "rekap review \(code) --yes"),
      why: Phrase("bila rekap disetujui", "once the recap is approved")
    )
    guard !taken.hasDisposition else { return [review] }
    return [
      (
        Phrase("rekap disposisi \(code)", "rekap disposition \(code)"),
        Phrase("rekap sudah ada: tulis lembar disposisi", "the recap is there: write the disposition")
      ), review,
    ]
  }
}
