internal import Kinerja
internal import Writers

/// The commands that bring an office further, the most urgent first.
struct NextSteps {
  let language: Language

  func commands(after board: StatusBoard) -> [String] {
    var steps: [Phrase] = []
    for standing in board.periods where !standing.isLocked {
      let code = standing.period.code
      if standing.isComplete, standing.expected > 0 {
        steps.append(
          Phrase(
            "rekap susun \(code)          # semua unit sudah diterima: susun rekap",
            "rekap consolidate \(code)    # all units accepted: put the quarter together"))
        steps.append(
          Phrase(
            "rekap tinjau \(code) --yes   # bila rekap disetujui",
            "rekap review \(code) --yes   # once the recap is approved"))
      } else if standing.units.contains(where: { $0.status == .missing }) {
        steps.append(
          Phrase(
            "rekap ingatkan \(code)       # masih ada unit yang belum mengirim",
            "rekap remind \(code)         # some units have not sent anything"))
      }
    }
    if board.waiting.contains(where: { $0.reason == .undecided }) {
      steps.append(
        Phrase(
          "rekap terima                 # ulangi pemeriksaan yang terputus",
          "rekap receive                # repeat the checks that were interrupted"))
    }
    if board.mails[.emitted] ?? 0 > 0 {
      steps.append(
        Phrase(
          "scripts/kirim-laporan        # kirim surel yang sudah siap",
          "scripts/kirim-laporan        # send the mail that is ready"))
    }
    return steps.map { $0[language] }
  }
}
