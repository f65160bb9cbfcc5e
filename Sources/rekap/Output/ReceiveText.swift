internal import Glibc
internal import Kinerja
internal import Workspace
internal import Writers

/// What happens at the inbox, one line for each event.
struct ReceiveText {
  let language: Language

  func line(_ event: ReceiveEvent) -> String {
    switch event {
    case .decided(let path, let submissions):
      submissions.map { "\(shown(path)): \(verdict($0))" }.joined(separator: "\n")
    case .duplicate(let path, let original):
      say(
        path, "isi yang sama sudah diterima sebelumnya (\(shown(original))).",
        "the same content was received before (\(shown(original))).")
    case .interrupted(let path, let tries, _):
      say(
        path, "pemeriksaan terhenti (percobaan ke-\(tries)); diulang.",
        "the check broke off (attempt \(tries)); it is repeated.")
    case .quarantined(let path):
      say(
        path, "disisihkan, karena pemeriksaan selalu berhenti pada berkas ini (F13).",
        "laid aside, since every check stops at this file (F13).")
    case .cleared(let path):
      say(path, "sudah diterima; dipindahkan dari kotak masuk.", "received already; moved out of the inbox.")
    case .notCopied(let path, let error): "\(shown(path)): \(reason(error))"
    case .notRemoved(let path, let code):
      say(
        path, "sudah diterima, tetapi tidak dapat dipindahkan (\(system(code))).",
        "received, but it cannot be moved (\(system(code))).")
    case .waiting(let path, let reason), .overdue(let path, let reason):
      "\(shown(path)): \(self.reason(reason))"
    case .ignored(let path, let reason): "\(shown(path)): \(self.reason(reason))"
    }
  }

  private func verdict(_ submission: CheckedSubmission) -> String {
    func count(_ severity: Severity) -> Int { submission.findings.count { $0.severity == severity } }
    let unit = submission.unit?.code ?? "-"
    let period = submission.period?.code ?? "-"
    let counts = Phrase(
      "\(count(.error)) kesalahan, \(count(.warning)) peringatan",
      "\(count(.error)) errors, \(count(.warning)) warnings")
    return "\(unit) \(period) \(submission.status.word[language].lowercased()) (\(counts[language]))"
  }

  private func reason(_ error: StagingError) -> String {
    switch error {
    case .tooLarge(let size, let limit):
      text(
        "terlalu besar (\(size >> 20) MiB, paling banyak \(limit >> 20) MiB); tetap di kotak masuk (F09).",
        "too large (\(size >> 20) MiB, at most \(limit >> 20) MiB); it stays in the inbox (F09).")
    case .noSpace:
      text("ruang disk kurang; ditunda.", "not enough disk space; put off.")
    case .unreadable(let code):
      text("tidak dapat dibaca (\(system(code))); ditunda.", "cannot be read (\(system(code))); put off.")
    default: text("berubah saat disalin; dicoba lagi.", "changed while it was copied; tried again.")
    }
  }

  func reason(_ reason: WaitingReason) -> String {
    switch reason {
    case .new, .changing: text("menunggu sampai tidak berubah lagi.", "waiting until it stays the same.")
    case .beingWritten: text("masih ditulis atau disalin (F12).", "still being written or copied (F12).")
    case .openElsewhere(let mark):
      text("masih dibuka (\(shown(mark.text))).", "open in a program (\(shown(mark.text))).")
    case .unproven:
      text("ditunggu sampai pasti selesai disalin.", "waited for until its copying has surely ended.")
    case .incomplete: text("belum lengkap (F12); ditunggu.", "not complete yet (F12); waited for.")
    case .unreadable(let code):
      text("tidak dapat dibaca (\(system(code))).", "cannot be read (\(system(code))).")
    case .noSpace: text("menunggu ruang disk.", "waiting for disk space.")
    case .notRemoved(let code):
      text("tidak dapat dipindahkan (\(system(code))).", "cannot be moved (\(system(code))).")
    }
  }

  private func reason(_ reason: IgnoredEntry.Reason) -> String {
    switch reason {
    case .symbolicLink: text("tautan, dilewati.", "a link, passed over.")
    case .special: text("bukan berkas biasa, dilewati.", "not an ordinary file, passed over.")
    case .tooDeep: text("folder di dalam folder, dilewati.", "a folder in a folder, passed over.")
    case .unknownEnding:
      text("bukan XLSX atau CSV, tetap di kotak masuk.", "neither XLSX nor CSV, it stays in the inbox.")
    default: text("dilewati.", "passed over.")
    }
  }

  private func say(_ path: String, _ indonesian: String, _ english: String) -> String {
    "\(shown(path)): \(text(indonesian, english))"
  }

  private func shown(_ path: String) -> String { PlainLine.of(path) }

  private func text(_ indonesian: String, _ english: String) -> String {
    language == .indonesian ? indonesian : english
  }

  private func system(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
