internal import ArgumentParser
internal import Glibc
internal import Kinerja
internal import Parsers
internal import Pipeline
internal import Spreadsheet
internal import Writers

/// Says why a run cannot go on and what to do, with the exit code that scripts branch on.
struct ProblemText {
  let language: Language

  func message(_ problem: RunProblem) -> String {
    switch problem {
    case .inputMissing(let path):
      text("\(path): tidak ada. Periksa nama berkas atau folder.", "\(path): not there. Check the name.")
    case .notReadable(let path, let code):
      text("\(path): tidak dapat dibuka (\(system(code))).", "\(path): cannot be opened (\(system(code))).")
    case .settings(let path, let problem): settings(path, problem)
    case .settingsUnreadable(let path, let reason), .unitFileUnreadable(let path, let reason),
      .targetFileUnreadable(let path, let reason),
      .receiptFileUnreadable(let path, let reason):
      "\(path): " + reason.sentence(in: language)
    case .unitList(let path, let problem): "\(path): " + unitList(problem)
    case .targets(let problem): targets(problem)
    case .receiptList(let path, let problem): "\(path): " + receiptList(problem)
    case .noInput: text("Tidak ada berkas di masukan.", "The input holds no file.")
    case .periodOpen(let quarters): periodOpen(quarters)
    case .unitUnknown(let code, let known):
      text(
        "Unit \"\(code)\" tidak ada di daftar unit. Yang ada: \(known.joined(separator: ", ")).",
        "Unit \"\(code)\" is not in the list of units. There are: \(known.joined(separator: ", ")).")
    case .agreementMissing(let codes, let period):
      text(
        "PK/RA untuk \(period.code) tidak ada (\(codes.joined(separator: ", "))). Periksa tahun dan berkas PK/RA.",
        "No agreement for \(period.code) (\(codes.joined(separator: ", "))). Check the year and the files."
      )
    case .outputExists(let path):
      text(
        "\(path): sudah ada dan isinya berbeda, mungkin sudah diisi. Pindahkan dulu atau pilih folder lain.",
        "\(path): already there with other content, perhaps filled in. Move it away or choose another folder."
      )
    case .broken(let detail):
      text(
        "Kesalahan di dalam program (\(detail)). Tidak ada berkas yang ditulis; laporkan kepada pengembang.",
        "A defect of the program (\(detail)). No file was written; please report it.")
    case .cannotWrite(let path, let code):
      text("\(path): tidak dapat ditulis (\(system(code))).", "\(path): cannot be written (\(system(code))).")
    }
  }

  func exitCode(_ problem: RunProblem) -> ExitCode {
    switch problem {
    case .inputMissing, .noInput: RunExit.inputMissing
    case .notReadable(_, let code): code == EACCES ? RunExit.noPermission : RunExit.inputOutput
    case .settingsUnreadable(_, .inputOutput(let code)), .unitFileUnreadable(_, .inputOutput(let code)),
      .targetFileUnreadable(_, .inputOutput(let code)),
      .receiptFileUnreadable(_, .inputOutput(let code)):
      code == ENOENT ? RunExit.inputMissing : code == EACCES ? RunExit.noPermission : RunExit.inputOutput
    case .settingsUnreadable, .settings, .unitFileUnreadable, .unitList, .targetFileUnreadable, .targets,
      .receiptFileUnreadable,
      .receiptList:
      RunExit.configuration
    case .periodOpen, .unitUnknown: ExitCode.validationFailure
    case .agreementMissing: RunExit.configuration
    case .outputExists: RunExit.cannotCreate
    case .broken: RunExit.internalError
    case .cannotWrite(_, let code):
      code == ENOSPC || code == EIO
        ? RunExit.inputOutput : code == EACCES ? RunExit.noPermission : RunExit.cannotCreate
    }
  }

  private func text(_ indonesian: String, _ english: String) -> String {
    language == .indonesian ? indonesian : english
  }

  private func system(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

  private func settings(_ path: String, _ problem: SettingsProblem) -> String {
    let place = problem.line.map { text("\(path), baris \($0)", "\(path), line \($0)") } ?? path
    switch problem.reason {
    case .notYAML(let detail):
      return text("\(place): bukan YAML yang benar. \(detail)", "\(place): not proper YAML. \(detail)")
    case .unknownKey(let key, let known):
      let list = known.joined(separator: ", ")
      return text(
        "\(place): kunci \"\(key)\" tidak dikenal. Yang ada: \(list).",
        "\(place): key \"\(key)\" is not known. There are: \(list).")
    case .badValue(let key, let written, let expected):
      return text(
        "\(place): \(key) tertulis \"\(written)\". Tulis \(indonesian(expected)).",
        "\(place): \(key) says \"\(written)\". Write \(english(expected)).")
    }
  }

  private func indonesian(_ expected: SettingsProblem.Expected) -> String {
    switch expected {
    case .number: "satu angka, nol atau lebih"
    case .section: "kunci-kunci di bawahnya, masing-masing satu baris"
    case .list: "daftar, tiap butir diawali tanda -"
    case .dayOfMonth: "tanggal 1 sampai 28"
    case .formula: "A untuk (2T-R)/T atau B untuk T/R"
    case .scale: "daftar batas dan predikat, yang terendah mulai dari 0"
    case .text: "teks"
    case .paper: "F4 atau A4"
    case .address: "satu alamat surel, misalnya \"Subbag Perencanaan <perencanaan@disdik.example.go.id>\""
    case .limit: "bilangan mulai dari 1; akhiran K, M atau G boleh, misalnya 20M"
    }
  }

  private func english(_ expected: SettingsProblem.Expected) -> String {
    switch expected {
    case .number: "one number, zero or more"
    case .section: "its keys below it, one a line"
    case .list: "a list, each item after a dash"
    case .dayOfMonth: "a day from 1 to 28"
    case .formula: "A for (2T-R)/T or B for T/R"
    case .scale: "a list of batas and predikat, the lowest from 0"
    case .text: "text"
    case .paper: "F4 or A4"
    case .address: "one mail address, such as \"Planning <perencanaan@disdik.example.go.id>\""
    case .limit: "a whole number from 1, with K, M or G behind it if you like, such as 20M"
    }
  }

  private func unitList(_ problem: UnitListProblem) -> String {
    switch problem {
    case .noTable:
      text(
        "tidak ada tabel unit. Baris judul harus memuat Kode dan Nama.",
        "no table of units. The heading row must have Kode and Nama.")
    case .columnMissing(let name):
      text("kolom \(name) tidak ada. Tambahkan kolom itu.", "column \(name) is missing. Add it.")
    case .codeTwice(let code, let cell):
      text(
        "kode unit \(code) tertulis dua kali (sel \(cell)).", "unit code \(code) stands twice (cell \(cell))."
      )
    case .codeBlank(let cell):
      text(
        "kode unit kosong di sel \(cell). Isi kodenya.", "the unit code in cell \(cell) is blank. Fill it in."
      )
    }
  }

  private func targets(_ problem: AgreementProblem) -> String {
    switch problem {
    case .noTable(let file):
      text(
        "\(file): tidak ada tabel target. Baris judul harus memuat Indikator dan Target.",
        "\(file): no table of targets. The heading row must have Indikator and Target.")
    case .unitUnknown(let file):
      text(
        "\(file): unit tidak dikenali. Tulis nama unit seperti di daftar unit, di judul atau nama berkas.",
        "\(file): unit not known. Write its name as in the unit list, in the title or the file name.")
    case .unitAmbiguous(let file, let units):
      text(
        "\(file): menyebut lebih dari satu unit (\(units.joined(separator: "; "))). Sisakan satu.",
        "\(file): names more than one unit (\(units.joined(separator: "; "))). Leave one.")
    case .yearUnknown(let file):
      text("\(file): tahun tidak tertulis di judul.", "\(file): the title does not say the year.")
    case .validityUnknown(let file):
      text(
        "\(file): PK perubahan ini tidak menyebut mulai berlaku. Tulis \"Berlaku mulai: Triwulan ...\" di judul.",
        "\(file): this revised PK does not say from when it holds. Write \"Berlaku mulai: Triwulan ...\" in the title."
      )
    case .columnTwice(let file, let heading, let cells):
      text(
        "\(file): dua kolom \"\(heading)\" (\(cells.joined(separator: ", "))). Sisakan satu.",
        "\(file): two columns \"\(heading)\" (\(cells.joined(separator: ", "))). Leave one.")
    case .targetUnreadable(let file, let place, let written, let indicator):
      text(
        "\(file): target \"\(written)\" di \(cell(place)) untuk \"\(indicator)\" tidak terbaca sebagai angka.",
        "\(file): target \"\(written)\" at \(cell(place)) of \"\(indicator)\" cannot be read as a number.")
    case .indicatorTwice(let file, let indicator, let place):
      text(
        "\(file): indikator \"\(indicator)\" tertulis dua kali (\(cell(place))).",
        "\(file): indicator \"\(indicator)\" stands twice (\(cell(place))).")
    }
  }

  private func cell(_ place: Place) -> String {
    [place.sheet, place.cell].compactMap { $0 }.joined(separator: "!")
  }

  private func receiptList(_ problem: ReceiptListProblem) -> String {
    switch problem {
    case .noHeading: text("baris judul harus file;time.", "the heading row must be file;time.")
    case .timeUnreadable(let line, let written):
      text(
        "baris \(line): waktu \"\(written)\" tidak terbaca. Tulis misalnya 2026-04-06T08:10:00+08:00.",
        "line \(line): time \"\(written)\" cannot be read. Write for example 2026-04-06T08:10:00+08:00.")
    }
  }

  private func periodOpen(_ quarters: [QuarterPeriod]) -> String {
    let first = quarters.first?.code ?? ""
    let codes = quarters.map(\.code).joined(separator: ", ")
    return quarters.isEmpty
      ? text(
        "Tidak ada laporan yang menyebut triwulannya. Tambahkan --period, misalnya --period 2026-TW1.",
        "No report names its quarter. Add --period, for example --period 2026-TW1.")
      : text(
        "Laporan memuat beberapa triwulan (\(codes)). Pilih dengan --period, misalnya --period \(first).",
        "The reports cover several quarters (\(codes)). Choose with --period, for example --period \(first).")
  }
}
