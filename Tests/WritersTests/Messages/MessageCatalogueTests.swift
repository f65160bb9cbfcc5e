import Kinerja
import Testing
import Writers

/// What the rules and readers of this product put into findings, as long as it usually gets.
enum TypicalValues {
  static let arguments: [String: FindingArgument] = [
    "detail": .text("xl/worksheets/sheet1.xml, 18212"), "kind": .text("xls"),
    "units": .list(["Bidang Pembinaan SD", "Bidang Pembinaan SMP"]),
    "first": .text("B12"), "firstSource": .text("sheet_name"), "second": .text("Triwulan II Tahun 2026"),
    "secondSource": .text("file_name"), "original": .text("MONEV RENCANA AKSI Bid. SD TW II.xlsx"),
    "used": .text("LKJ_TW2_Sekretariat_rev1.xlsx"), "count": .count(38), "days": .count(12),
    "deadline": .text("2026-07-10"), "received": .text("2026-07-22T09:12:03+08:00"),
    "limit": .text("inflated_size"), "allowed": .count(1_073_741_824), "met": .count(9_873_741_824),
    "kinds": .list(["macro", "external_link", "connection"]), "claimed": .text(".xlsx"),
    "encoding": .text("windows-1252"), "delimiter": .text(";"), "fields": .list(["indicator", "actual"]),
    "field": .text("actual"), "reading": .text("Realisasi"), "rows": .count(4), "columns": .count(2),
    "sheets": .list(["Sheet2", "Referensi"]), "formula": .text("SUM('TW I'!G9:G12)/COUNT(G9:G12)"),
    "name": .text("Persentase guru PAUD bersertifikat pendidik"),
    "source": .text("PK dan Rencana Aksi PAUD PNF 2026.xlsx"), "target": .target(.amount(Amount(85))),
    "agreed": .target(.range(Amount(95), Amount(98))), "unit": .text("Satuan Pendidikan"),
    "value": .amount(Amount(1_250_000_000)), "other": .amount(Amount(1250)), "likely": .amount(Amount(58)),
    "quarter": .text("TW IV"), "period": .period(QuarterPeriod(year: 2026, quarter: .third)),
    "scale": .list(["D", "C", "CC", "B", "BB", "A", "AA"]), "ratio": .amount(Amount(70)),
    "numerator": .amount(Amount(455)), "denominator": .amount(Amount(645)), "computed": .amount(Amount(98)),
    "typed": .amount(Amount(102)), "previous": .amount(Amount(3_379_162_612)), "change": .amount(Amount(-56)),
    "achievement": .amount(Amount(1250)), "limit_percent": .amount(Amount(150)),
    "monthly": .amount(Amount(752)),
    "months": .list(["4", "5", "6"]), "earlier": .amount(Amount(64)), "budget": .amount(Amount(720_758_000)),
    "share": .amount(Amount(39)), "factor": .amount(Amount(1000)), "sum": .amount(Amount(4_720_758_000)),
    "difference": .amount(Amount(63_963_000)), "combined": .amount(Amount(420)),
    "annual": .amount(Amount(400)),
    "missing": .list(["unit_of_measure", "direction", "data_source"]),
    "attempt": .count(2), "fixed": .count(5), "still": .count(1), "new": .count(12),
    "codes": .list(["B01", "B02", "B05", "B07", "B08", "B13", "B14", "A01", "A03", "V01", "V05", "R01"]),
    "low": .amount(Amount(mantissa: 7_942_635_659, scale: 8) ?? .zero),
    "high": .amount(Amount(mantissa: 8_442_635_659, scale: 8) ?? .zero),
    "shown": .amount(Amount(85)), "parts": .list(["2.23.02.04.1", "2.23.02.04.2", "2.23.02.04.3"]),
    "given": .text("Jumlah guru bersertifikat (pembilang)"), "folder": .text("Laporan triwulan (baru)"),
    "version": .text("12"), "supported": .text("1"), "year": .text("2025"),
    "objective": .text("Meningkatnya mutu layanan PAUD dan Pendidikan Nonformal"),
  ]

  /// Where a name stands for something else in another code.
  private static func argument(_ name: String, of code: FindingCode) -> FindingArgument? {
    switch (code, name) {
    case (.V05, "limit"): .amount(Amount(150))
    case (.B22, "limit"): .count(4)
    case (.F22, "name"): .text("Laporan Bidang PAUD dan PNF Triwulan II 2026 final.xlsx")
    case (.T05, "other"): .text("PK dan Rencana Aksi PAUD PNF 2026.xlsx")
    case (.H06, "columns"): .count(2)
    case (.A03, "agreed"), (.A05, "agreed"): .amount(Amount(75_690_000))
    case (.B05, "agreed"): .text("Satuan Pendidikan")
    case (.B19, "agreed"), (.B20, "agreed"): .text("Persentase guru PAUD bersertifikat pendidik")
    case (.B19, "other"): .text("2.23.02.08")
    case (.F03, "first"), (.F03, "second"): .text("Bidang PAUD dan Pendidikan Nonformal")
    default: arguments[name]
    }
  }

  static func finding(_ entry: MessageEntry) -> Finding {
    Finding(
      entry.code,
      variant: entry.variant,
      at: Place(sheet: "TW II", cell: "G14"),
      heading: "Realisasi Triwulan II",
      indicator: "2.23.02.04",
      found: "85,5 % (angka sementara)",
      arguments: Dictionary(
        uniqueKeysWithValues: Set(entry.arguments).compactMap { name in
          argument(name, of: entry.code).map { (name, $0) }
        }
      ),
      suggestions: [
        Suggestion(value: "Persentase guru bersertifikat", confidence: .likely),
        Suggestion(value: "Persentase guru SD", confidence: .guess),
      ]
    )
  }
}

/// A short name for test output.
struct Named: Sendable, CustomTestStringConvertible {
  let entry: MessageEntry
  var testDescription: String { entry.code.rawValue + (entry.variant.map { " \($0)" } ?? "") }
  static let all = MessageCatalogue.entries.map(Named.init)
}

@Suite("Message catalogue")
struct MessageCatalogueTests {
  /// The longest text that fits an input message of a spreadsheet program (MS-OI29500, 2.1.613).
  static let longestText = 224
  static let longestTitle = 48

  @Test("every code has a text", arguments: FindingCode.allCases)
  func complete(code: FindingCode) {
    #expect(MessageCatalogue.entry(for: code) != nil)
  }

  @Test("no code and variant is there twice")
  func unique() {
    let keys = MessageCatalogue.entries.map { "\($0.code) \($0.variant ?? "")" }
    #expect(Set(keys).count == keys.count)
  }

  @Test("both languages say something, and use the same values", arguments: Named.all)
  func languages(named: Named) {
    for text in named.entry.texts {
      #expect(!text.indonesian.isEmpty)
      #expect(!text.english.isEmpty)
      #expect(text.indonesian != text.english || text.indonesian.contains("{remedy}"))
      #expect(MessagePlaceholders.names(in: text.indonesian) == MessagePlaceholders.names(in: text.english))
    }
  }

  @Test("texts name only values that a finding of the code brings", arguments: Named.all)
  func placeholders(named: Named) {
    var known = Set(named.entry.arguments + MessageEntry.standardArguments)
    if known.contains("kind") { known.insert("remedy") }
    for text in named.entry.texts {
      #expect(MessagePlaceholders.names(in: text.indonesian).isSubset(of: known))
    }
  }

  @Test("a finding with typical values fits a cell note", arguments: Named.all, Language.allCases)
  func fits(named: Named, language: Language) {
    let rendered = MessageCatalogue.render(TypicalValues.finding(named.entry), in: language)
    #expect(rendered.title.count <= Self.longestTitle)
    for text in [rendered.message, rendered.expected, rendered.fix] {
      #expect(text.count <= Self.longestText, "\(text)")
      #expect(!text.contains("…") && !text.contains("{") && !text.contains("["), "\(text)")
    }
  }

  @Test("a finding without any value still gives whole sentences", arguments: Named.all, Language.allCases)
  func bare(named: Named, language: Language) {
    let finding = Finding(named.entry.code, variant: named.entry.variant)
    let rendered = MessageCatalogue.render(finding, in: language)
    for text in [rendered.message, rendered.expected, rendered.fix] {
      #expect(text.hasSuffix("."), "\(text)")
      let sentence = text.replacing(" .xlsx", with: "").replacing(" .csv", with: "")
      #expect(!sentence.contains("  ") && !sentence.contains(" .") && !sentence.contains(" ,"), "\(text)")
      #expect(!text.contains("{") && !text.contains("[") && !text.contains("|"), "\(text)")
    }
  }

  @Test("messages do not blame and use no words of programmers", arguments: Named.all)
  func tone(named: Named) {
    let forbidden = [
      "invalid", "illegal", "salah anda", "you failed", "null", "string", "parse", "not-a-number",
    ]
    for text in named.entry.texts {
      for word in forbidden {
        #expect(!text.indonesian.lowercased().contains(word), "\(text.indonesian)")
        #expect(!text.english.lowercased().contains(word), "\(text.english)")
      }
    }
  }

  @Test("the message about a figure that is none")
  func example() {
    let rendered = MessageCatalogue.render(
      Finding(
        .B07,
        variant: "text",
        at: Place(sheet: "TW II", cell: "E14"),
        heading: "Realisasi",
        indicator: "SD-03",
        found: "85,5 % (sementara)",
        arguments: ["unit": .text("%")],
        suggestions: [Suggestion(value: "85,5", confidence: .likely)]
      ),
      in: .indonesian
    )
    #expect(rendered.title == "Realisasi bukan angka")
    #expect(rendered.place == "TW II!E14, kolom Realisasi, indikator SD-03")
    #expect(rendered.found == "85,5 % (sementara)")
    #expect(
      rendered.message
        == "Realisasi indikator SD-03 tertulis “85,5 % (sementara)”, yang belum dapat dibaca sebagai satu angka."
    )
    #expect(rendered.expected == "Satu angka, misalnya “85,5” dalam satuan %.")
    #expect(rendered.fix == "Tulis hanya angkanya di E14; pindahkan kata-kata lain ke kolom Keterangan.")
    #expect(rendered.suggestions == ["85,5 (mungkin)"])
  }

  @Test("amounts, targets and periods are written for the reader")
  func locale() {
    let finding = Finding(
      .V02,
      indicator: "SD-03",
      arguments: [
        "value": .amount(Amount(mantissa: 12345, scale: 1) ?? .zero), "previous": .amount(Amount(2000)),
        "period": .period(QuarterPeriod(year: 2026, quarter: .second)),
      ]
    )
    let indonesian = MessageCatalogue.render(finding, in: .indonesian).message
    let english = MessageCatalogue.render(finding, in: .english).message
    #expect(
      indonesian
        == "Realisasi kumulatif indikator SD-03 sebesar 1.234,5 lebih kecil daripada 2.000 pada TW II 2026."
    )
    #expect(english == "The running total of indicator SD-03, 1,234.5, is below 2,000 of Q2 2026.")
  }

  @Test("times of receipt are written as dates")
  func dates() {
    let finding = Finding(
      .F07,
      arguments: [
        "deadline": .text("2026-07-10"), "received": .text("2026-07-22T09:12:03+08:00"), "days": .count(12),
      ]
    )
    #expect(
      MessageCatalogue.render(finding, in: .indonesian).message
        == "Laporan ini diterima 22 Juli 2026 pukul 09.12, setelah batas waktu 10 Juli 2026 (terlambat 12 hari)."
    )
    let odd = Finding(.F08, arguments: ["deadline": .text("2026-13-40")])
    #expect(MessageCatalogue.render(odd, in: .english).message.contains("by 2026-13-40"))
  }

  @Test("a figure in doubt is shown without thousands separators")
  func doubt() {
    let finding = Finding(
      .B08,
      indicator: "A",
      found: "1.500",
      arguments: ["value": .amount(Amount(1500)), "other": .amount(Amount(15, over: 10) ?? .zero)]
    )
    #expect(
      MessageCatalogue.render(finding, in: .indonesian).message
        == "Realisasi indikator A tertulis “1.500” dan dibaca 1500, tetapi dapat juga berarti 1,5."
    )
  }

  @Test("a variant without a text of its own gets the text of the code")
  func unknownVariant() {
    #expect(MessageCatalogue.entry(for: .V01, variant: "later")?.variant == nil)
    #expect(MessageCatalogue.entry(for: .F01, variant: "empty")?.variant == "empty")
  }

  @Test("text from a file cannot steer the terminal or run on")
  func hostile() {
    let found = "\u{1B}[31mX\u{7}\n\u{202E}abc " + String(repeating: "9", count: 500)
    let rendered = MessageCatalogue.render(Finding(.B07, indicator: "A", found: found), in: .indonesian)
    #expect(!rendered.message.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    #expect(rendered.message.count <= Self.longestText)
  }
}
