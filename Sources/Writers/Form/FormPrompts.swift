internal import Kinerja
internal import Spreadsheet

/// What the form says beside a cell: what to type, with an example.
struct FormPrompts {
  private let language: Language
  private let quarter: String

  init(_ language: Language, period: QuarterPeriod) {
    self.language = language
    quarter = "TW \(period.quarter.roman)"
  }

  /// Spreadsheet programs take no longer text in such a box (MS-OI29500, 2.1.613).
  private static let longestText = 255

  private func message(_ title: Phrase, _ text: Phrase) -> DataValidation.Message {
    DataValidation.Message(
      title: title[language], text: PlainText.fitted(text[language], units: Self.longestText))
  }

  func figure(of row: FormRow) -> DataValidation.Message {
    let unit = PlainText.fitted(PlainText.oneLine(row.indicator.unitOfMeasure), units: 30)
    let example: Phrase =
      row.indicator.isCountedWhole
      ? Phrase("angka bulat, misalnya 12", "a whole number, such as 12")
      : Phrase("angka saja, misalnya 85,5", "the figure alone, such as 85.5")
    let measure: Phrase =
      unit.isEmpty ? Phrase("", "") : Phrase(" Satuan: \(unit).", " Unit of measure: \(unit).")
    let basis = Self.basis(of: row.indicator.accumulation)
    return message(
      title,
      Phrase(
        "Tulis \(example.indonesian).\(measure.indonesian)\(basis.indonesian)"
          + " Nol ditulis 0. Bila tidak diukur, tulis - dan jelaskan di Keterangan.",
        "Write \(example.english).\(measure.english)\(basis.english)"
          + " Nothing achieved is 0. If it was not measured, write - and say why under Keterangan."))
  }

  /// The commonest slip is a figure of the wrong span.
  private static func basis(of accumulation: Accumulation) -> Phrase {
    switch accumulation {
    case .sum: Phrase(" Hasil triwulan ini saja.", " Of this quarter alone.")
    case .cumulative: Phrase(" Jumlah sejak awal tahun.", " Since the beginning of the year.")
    case .lastValue: Phrase(" Keadaan pada akhir triwulan.", " As it stands at the end of the quarter.")
    case .average: Phrase(" Rata-rata triwulan ini.", " The mean of this quarter.")
    case .ratio, .predicate: Phrase("", "")
    }
  }

  func rating(_ ratings: [String]) -> DataValidation.Message {
    let list = ratings.joined(separator: ", ")
    return message(
      title,
      Phrase(
        "Pilih dari daftar: \(list). Bila belum dinilai, pilih - dan jelaskan di Keterangan.",
        "Choose from the list: \(list). If it was not rated yet, choose - and say why under Keterangan."))
  }

  func spending(_ basis: BudgetBasis) -> DataValidation.Message {
    let span: Phrase =
      switch basis {
      case .cumulative:
        Phrase(
          "sejak awal tahun sampai akhir \(quarter)",
          "from the beginning of the year to the end of \(quarter)")
      case .quarter: Phrase("dalam \(quarter) saja", "in \(quarter) alone")
      }
    return message(
      Phrase("Realisasi anggaran", "Budget spent"),
      Phrase(
        "Tulis belanja \(span.indonesian) dalam rupiah penuh, misalnya 125000000."
          + " Paling banyak sebesar pagu.",
        "Write what was spent \(span.english) in full rupiah, such as 125000000. At most the pagu."))
  }

  /// Of a ratio: the two figures that the realisasi is made of.
  var part: DataValidation.Message {
    message(
      Phrase("Pembilang dan penyebut", "Numerator and denominator"),
      Phrase(
        "Tulis kedua angka asal persentase ini, misalnya 45 dari 60. Isi keduanya.",
        "Write both figures this percentage is made of, such as 45 of 60. Fill in both."))
  }

  var notAPart: DataValidation.Message {
    message(
      Phrase("Periksa angka", "Check the figure"),
      Phrase("Tulis satu angka, 0 atau lebih.", "Write one figure, 0 or more."))
  }

  private var title: Phrase { Phrase("Realisasi \(quarter)", "Realisasi \(quarter)") }

  func explanation(_ column: FormColumn) -> DataValidation.Message? {
    switch column {
    case .supporting:
      message(
        Phrase("Faktor pendukung", "Supporting factors"),
        Phrase(
          "Apa yang membantu? Misalnya: Pendampingan 12 sekolah selesai lebih awal.",
          "What helped? For example: Guidance of 12 schools ended early."))
    case .hindering:
      message(
        Phrase("Faktor penghambat", "Hindering factors"),
        Phrase(
          "Apa yang menghambat? Wajib bila capaian rendah. Misalnya: Lelang diulang bulan Mei.",
          "What hindered? Needed where little was achieved. For example: The tender was repeated in May."))
    case .followUp:
      message(
        Phrase("Tindak lanjut", "Follow-up"),
        Phrase(
          "Apa yang akan dilakukan, oleh siapa, kapan? Misalnya: Kontrak ditandatangani Juli oleh PPK.",
          "What will be done, by whom, when? For example: The contract is signed in July by the PPK."))
    case .evidence:
      message(
        Phrase("Bukti dukung", "Evidence"),
        Phrase(
          "Tempel tautan berkas, misalnya https://berkas.example.go.id/laporan.pdf",
          "Paste the link to the file, such as https://berkas.example.go.id/laporan.pdf"))
    case .remarks:
      message(
        Phrase("Keterangan", "Remarks"),
        Phrase(
          "Hal lain yang perlu diketahui. Wajib bila realisasi ditulis - . Misalnya: Rilis BPS bulan Agustus.",
          "What else there is to know. Needed where the figure is - . For example: BPS publishes in August."))
    default: nil
    }
  }

  func notAFigure(_ row: FormRow) -> DataValidation.Message {
    let maximum = row.indicator.naturalMaximum.map { NumberText.text($0, in: language) }
    let whole = row.indicator.isCountedWhole
    let bounds =
      maximum.map { Phrase(" antara 0 dan \($0)", " between 0 and \($0)") }
      ?? (row.indicator.mayBeNegative ? Phrase("", "") : Phrase(", 0 atau lebih", ", 0 or more"))
    return message(
      Phrase("Periksa realisasi", "Check the figure"),
      Phrase(
        "Tulis satu angka\(whole ? " bulat" : "")\(bounds.indonesian), tanpa kata lain."
          + " Bila tidak diukur, tulis - saja.",
        "Write one \(whole ? "whole number" : "figure")\(bounds.english), without other words."
          + " If it was not measured, write - alone."))
  }

  var notInList: DataValidation.Message {
    message(
      Phrase("Periksa predikat", "Check the rating"),
      Phrase("Pilih salah satu predikat dari daftar.", "Choose one of the ratings of the list."))
  }

  var aboveBudget: DataValidation.Message {
    message(
      Phrase("Periksa realisasi anggaran", "Check the budget spent"),
      Phrase(
        "Tulis satu angka dalam rupiah penuh, paling banyak sebesar pagu.",
        "Write one figure in full rupiah, at most the pagu."))
  }

  var tooLong: DataValidation.Message {
    message(
      Phrase("Teks terlalu panjang", "Text too long"),
      Phrase("Ringkas menjadi paling banyak 1.000 huruf.", "Shorten it to at most 1,000 characters."))
  }
}
