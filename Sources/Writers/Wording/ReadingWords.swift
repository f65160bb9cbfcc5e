package import Kinerja

extension ReadingRule {
  /// How the figure was read, to stand in brackets behind it.
  package var word: Phrase {
    switch self {
    case .thousandsSeparator: Phrase("tandanya pemisah ribuan", "its mark separates thousands")
    case .decimalSeparator: Phrase("tandanya tanda desimal", "its mark is the decimal mark")
    case .englishGrouping:
      Phrase("koma = pemisah ribuan, cara Inggris", "comma = thousands separator, English style")
    case .blankGrouping: Phrase("spasi = pemisah ribuan", "blank = thousands separator")
    case .currency: Phrase("tanda rupiah diabaikan", "currency sign ignored")
    case .unitWord: Phrase("kata satuan diabaikan", "unit word ignored")
    case .percentFormat: Phrase("sel berformat persen, dikali 100", "percent format, times 100")
    case .percentSign: Phrase("tanda persen diabaikan", "percent sign ignored")
    case .footnote: Phrase("tanda catatan kaki diabaikan", "footnote mark ignored")
    case .zeroWord: Phrase("“nihil” dibaca 0", "“nihil” read as 0")
    case .fraction: Phrase("pecahan dihitung menjadi persen", "fraction turned into percent")
    case .approximate: Phrase("tanda kira-kira diabaikan", "sign for about ignored")
    case .scientific: Phrase("notasi ilmiah", "scientific notation")
    }
  }
}

extension NotChecked.Reason {
  /// Why a rule was not applied, to stand behind a dash.
  package var word: Phrase {
    switch self {
    case .noReceipts: Phrase("daftar waktu terima tidak diberikan", "no list of receipt times was given")
    case .noPreviousQuarter:
      Phrase(
        "laporan triwulan sebelumnya belum ada atau belum diterima",
        "there is no accepted report of the quarter before"
      )
    case .noMonthlyReports: Phrase("laporan bulanan tidak diberikan", "no monthly reports were given")
    case .monthlyFigureMissing:
      Phrase(
        "laporan bulanan tidak memuat angka yang diperlukan",
        "the monthly reports do not hold the figure that is needed"
      )
    case .noAgreement:
      Phrase(
        "perjanjian kinerja unit untuk periode ini tidak ada",
        "there is no agreement of the unit for this period"
      )
    case .columnMissing: Phrase("laporan tidak memuat kolomnya", "the report has no column for it")
    case .shortHistory:
      Phrase("angka sebelumnya yang diterima terlalu sedikit", "there are too few accepted earlier figures")
    case .notIdentified: Phrase("unit atau periode belum dikenali", "unit or period is not known")
    }
  }
}
