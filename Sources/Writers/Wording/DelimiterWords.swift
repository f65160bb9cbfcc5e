package import Spreadsheet

extension CSVDelimiterChoice {
  /// Why the delimiter was taken, in a few words.
  package func reasonWords(in language: Language) -> String {
    switch language {
    case .indonesian:
      switch reason {
      case .separatorLine: "disebut di baris sep="
      case .everyRecordAgrees: "semua \(sampled) baris contoh berisi \(width) kolom"
      case .someRecordsAgree: "\(agreeing) dari \(sampled) baris contoh berisi \(width) kolom"
      case .delimitersAreText: "satu kolom; tanda pemisah di dalamnya dianggap teks"
      case .nothingDelimits: "satu kolom; tidak ada tanda pemisah"
      }
    case .english:
      switch reason {
      case .separatorLine: "named by a sep= line"
      case .everyRecordAgrees: "all \(sampled) records looked at have \(width) fields"
      case .someRecordsAgree: "\(agreeing) of \(sampled) records looked at have \(width) fields"
      case .delimitersAreText: "one column; the delimiters in it are taken for text"
      case .nothingDelimits: "one column; nothing delimits"
      }
    }
  }
}
