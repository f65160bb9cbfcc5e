internal import ArgumentParser
internal import Glibc
internal import Workspace
internal import Writers

/// Says why something cannot be done in a workspace and what to do, with the exit code that scripts branch on.
struct WorkspaceProblemText {
  let language: Language

  func message(_ problem: WorkspaceProblem) -> String {
    switch problem {
    case .notAWorkspace(let path):
      text(
        "\(path): bukan ruang kerja. Buat dengan: rekap mulai \(path)",
        "\(path): not a workspace. Make one with: rekap init \(path)")
    case .exists(let path):
      text("\(path): sudah menjadi ruang kerja.", "\(path): is a workspace already.")
    case .ledgerLost(let path):
      text(
        "\(path): arsip berisi berkas, tetapi buku besarnya tidak ada. Pulihkan .rekap/buku.sqlite dari cadangan.",
        "\(path): the archive holds files, but their ledger is gone. Restore .rekap/buku.sqlite from the backup."
      )
    case .held(let process):
      text(
        "Pemeriksaan lain sedang berjalan\(process.map { " (pid \($0))" } ?? ""). Tunggu sampai selesai.",
        "Another run is at work\(process.map { " (pid \($0))" } ?? ""). Wait until it has ended.")
    case .inboxUnreachable(let path, let code):
      text(
        "\(path): kotak masuk tidak dapat dicapai (\(system(code))). Periksa folder atau sambungannya.",
        "\(path): the inbox cannot be reached (\(system(code))). Check the folder or the connection.")
    case .noUnits(let path):
      text(
        "\(path): daftar unit masih kosong. Isi unit.csv dan folder target, lalu: rekap target --import",
        "\(path): the list of units is empty. Fill in unit.csv and the folder target, then: rekap targets --import"
      )
    case .ledger(let problem): ledger(problem)
    case .run(let problem): ProblemText(language: language).message(problem)
    case .system(let path, let code): "\(path): \(system(code))."
    case .readingNotStarted(let code):
      text(
        "Proses pembaca tidak dapat dijalankan (\(system(code))). Berkas tetap di kotak masuk.",
        "The reading process cannot be started (\(system(code))). The files stay in the inbox.")
    case .unknown(let name, let among) where among.isEmpty:
      text("\"\(name)\" tidak ada.", "There is no \"\(name)\".")
    case .unknown(let name, let among):
      text(
        "\"\(name)\" tidak dikenal. Yang ada: \(among.joined(separator: ", ")).",
        "\"\(name)\" is not known. There are: \(among.joined(separator: ", ")).")
    case .locked(let period):
      text(
        "\(period) sudah disetujui. Buka kembali dengan: rekap tinjau \(period) --reopen --reason ALASAN",
        "\(period) is approved. Open it again with: rekap review \(period) --reopen --reason REASON")
    case .recapStale(let period):
      text(
        "Rekap \(period) belum ada atau lebih lama daripada laporan terakhir. Susun lagi: rekap susun \(period)",
        "The recap of \(period) is missing or older than the last report. Make it again: rekap consolidate \(period)"
      )
    case .notAcceptable(let unit, let period, let attempt):
      text(
        "Laporan \(unit) \(period) kiriman ke-\(attempt) ditolak pemeriksaan dan tidak dapat disetujui; minta unit memperbaikinya.",
        "Attempt \(attempt) of \(unit) \(period) was refused by the check and cannot be approved; ask the unit to mend it."
      )
    case .inboxInWorkspace(let path):
      text(
        "\(path): kotak masuk tidak boleh berada di folder lain ruang kerja ini. Betulkan kotak_masuk di rekap.yaml.",
        "\(path): the inbox must not lie in another folder of this workspace. Correct kotak_masuk in rekap.yaml."
      )
    case .nothing(let period):
      text("\(period): tidak ada laporan.", "\(period): there is no report.")
    }
  }

  func exitCode(_ problem: WorkspaceProblem) -> ExitCode {
    switch problem {
    case .notAWorkspace: RunExit.inputMissing
    case .exists: RunExit.cannotCreate
    case .ledgerLost: RunExit.inputOutput
    case .held: RunExit.held
    case .inboxUnreachable: RunExit.unreachable
    case .noUnits: RunExit.configuration
    case .ledger(let problem): exitCode(problem)
    case .run(let problem): ProblemText(language: language).exitCode(problem)
    case .system(_, let code): exitCode(errno: code)
    case .readingNotStarted: RunExit.internalError
    case .unknown: ExitCode.validationFailure
    case .inboxInWorkspace: RunExit.configuration
    case .locked, .nothing, .notAcceptable, .recapStale: RunExit.refused
    }
  }

  private func ledger(_ problem: LedgerProblem) -> String {
    switch problem {
    case .missing(let path):
      text("\(path): buku besar tidak ada.", "\(path): there is no ledger.")
    case .busy(let path):
      text("\(path): sedang dipakai proses lain.", "\(path): another process is using it.")
    case .full(let path):
      text(
        "\(path): disk penuh. Kosongkan ruang, lalu ulangi; tidak ada yang hilang.",
        "\(path): the disk is full. Free some space and try again; nothing is lost.")
    case .notPermitted(let path):
      text("\(path): tidak boleh ditulis oleh pengguna ini.", "\(path): this user may not write to it.")
    case .inputOutput(let path, let detail):
      text("\(path): disk menolak (\(detail)).", "\(path): the disk refuses (\(detail)).")
    case .damaged(let path, let detail):
      text(
        "\(path): buku besar rusak (\(detail)). Pulihkan dari cadangan.",
        "\(path): the ledger is damaged (\(detail)). Restore it from the backup.")
    case .networkFileSystem(let path, let kind):
      text(
        "\(path): folder .rekap berada di sistem berkas jaringan (\(kind)); pindahkan ruang kerja ke disk setempat.",
        "\(path): the folder .rekap lies on a network file system (\(kind)); move the workspace to a local disk."
      )
    case .newer(let path):
      text(
        "\(path): dibuat oleh rekap yang lebih baru. Pasang versi terbaru.",
        "\(path): made by a later version of rekap. Install the latest one.")
    case .unsafeSetting(let path, let name, let value):
      text(
        "\(path): \(name)=\(value) tidak menjamin keamanan data di disk ini.",
        "\(path): \(name)=\(value) does not keep data safe on this disk.")
    case .broken(let path, let detail):
      text(
        "\(path): kesalahan di dalam program (\(detail)); laporkan kepada pengembang.",
        "\(path): a defect of the program (\(detail)); please report it.")
    }
  }

  private func exitCode(_ problem: LedgerProblem) -> ExitCode {
    switch problem {
    case .missing: RunExit.inputMissing
    case .busy: RunExit.held
    case .full, .inputOutput, .damaged, .unsafeSetting: RunExit.inputOutput
    case .notPermitted: RunExit.noPermission
    case .newer, .networkFileSystem: RunExit.configuration
    case .broken: RunExit.internalError
    }
  }

  private func exitCode(errno code: Int32) -> ExitCode {
    switch code {
    case EACCES, EPERM, EROFS: RunExit.noPermission
    case ENOENT, ENOTDIR: RunExit.inputMissing
    case ENOSPC, EIO, EDQUOT: RunExit.inputOutput
    default: RunExit.cannotCreate
    }
  }

  private func text(_ indonesian: String, _ english: String) -> String {
    language == .indonesian ? indonesian : english
  }

  private func system(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
