/// Dates as people write them.
enum DateText {
  private static let months = [
    Phrase("Januari", "January"), Phrase("Februari", "February"), Phrase("Maret", "March"),
    Phrase("April", "April"), Phrase("Mei", "May"), Phrase("Juni", "June"), Phrase("Juli", "July"),
    Phrase("Agustus", "August"), Phrase("September", "September"), Phrase("Oktober", "October"),
    Phrase("November", "November"), Phrase("Desember", "December"),
  ]

  /// The month that a number from 1 to 12 or a name in either language stands for.
  static func month(_ text: String, in language: Language) -> String? {
    let name = text.lowercased()
    let phrase =
      Int(text).flatMap { number in months.indices.contains(number - 1) ? months[number - 1] : nil }
      ?? months.first { $0.indonesian.lowercased() == name || $0.english.lowercased() == name }
    return phrase?[language]
  }

  /// `2026-07-12T09:13:00+08:00` becomes `12 Juli 2026 pukul 09.13`; any other text is kept.
  static func text(_ stamp: String, in language: Language) -> String {
    let halves = stamp.split(maxSplits: 1) { $0 == "T" || $0 == " " }
    let date = (halves.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
    guard date.count == 3, date[0].count == 4, let year = Int(date[0]), date[1].count == 2,
      let month = month(String(date[1]), in: language), date[2].count == 2, let day = Int(date[2])
    else {
      return stamp
    }
    let written = "\(day) \(month) \(year)"
    guard let time = halves.dropFirst().first.map({ $0.split(separator: ":") }), time.count >= 2,
      time[0].count == 2, Int(time[0]) != nil, let minutes = Int(time[1].prefix(2)),
      (0..<60).contains(minutes)
    else {
      return written
    }
    return switch language {
    case .indonesian: "\(written) pukul \(time[0]).\(time[1].prefix(2))"
    case .english: "\(written), \(time[0]):\(time[1].prefix(2))"
    }
  }
}
