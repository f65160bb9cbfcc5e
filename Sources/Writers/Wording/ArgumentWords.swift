internal import Spreadsheet

/// Words for argument values that come as short stable names, such as the place a unit was read from.
///
/// A value that is not in the list, such as a name or a text from the file, is shown as it is.
enum ArgumentWords {
  static func word(for text: String, argument: Substring, in language: Language) -> String {
    switch argument {
    case "kind": FileWords.kind(text, in: language)
    case "kinds": activeContent[text]?[language] ?? text
    case "firstSource", "secondSource", "source": sources[text]?[language] ?? text
    case "field", "fields", "missing", "reading": fields[text]?[language] ?? text
    case "limit": Limits.Name(rawValue: text)?.word[language] ?? text
    case "delimiter": delimiters[text]?[language] ?? text
    case "encoding": encodings[text] ?? text
    case "detail": causes[text]?[language] ?? text
    case "months": DateText.month(text, in: language) ?? text
    case "deadline", "received": DateText.text(text, in: language)
    default: text
    }
  }

  private static let activeContent = [
    "macro": Phrase("makro", "macros"),
    "external_link": Phrase("tautan ke berkas lain", "links to other files"),
    "embedded_object": Phrase("objek yang disematkan", "embedded objects"),
    "connection": Phrase("sambungan data", "data connections"),
  ]

  private static let sources = [
    "metadata": Phrase("baris keterangan", "the details above the table"),
    "title": Phrase("judul laporan", "the title of the report"),
    "sheet_name": Phrase("nama lembar", "the name of the sheet"),
    "heading": Phrase("judul kolom", "the headings of the table"),
    "file_name": Phrase("nama berkas", "the name of the file"),
    "folder": Phrase("nama folder", "the name of the folder"),
    "property": Phrase("sifat dokumen", "the document properties"),
  ]

  /// Headings as they stand on the forms, in either language.
  private static let fields = [
    "code": Phrase("Kode", "Kode"),
    "indicator": Phrase("Indikator", "Indikator"),
    "actual": Phrase("Realisasi", "Realisasi"),
    "target": Phrase("Target", "Target"),
    "annual_target": Phrase("Target Tahunan", "Target Tahunan"),
    "quarter_target": Phrase("Target Triwulan", "Target Triwulan"),
    "achievement": Phrase("Capaian", "Capaian"),
    "budget": Phrase("Pagu", "Pagu"),
    "budget_actual": Phrase("Realisasi Anggaran", "Realisasi Anggaran"),
    "numerator": Phrase("Pembilang", "Pembilang"),
    "denominator": Phrase("Penyebut", "Penyebut"),
    "evidence": Phrase("Bukti Dukung", "Bukti Dukung"),
    "unit": Phrase("Unit", "Unit"),
    "unit_of_measure": Phrase("satuan", "unit of measure"),
    "direction": Phrase("arah", "direction"),
    "accumulation": Phrase("akumulasi", "accumulation"),
    "data_source": Phrase("sumber data", "source of the data"),
    "objective": Phrase("sasaran", "objective"),
  ]

  private static let delimiters = [
    ";": Phrase("titik koma (;)", "semicolon (;)"),
    ",": Phrase("koma (,)", "comma (,)"),
    "\t": Phrase("tab", "tab"),
    "tab": Phrase("tab", "tab"),
    "|": Phrase("garis tegak (|)", "vertical bar (|)"),
  ]

  private static let causes = [
    "not_found": Phrase("berkas tidak ditemukan", "the file is not there"),
    "no_permission": Phrase("tidak ada izin membaca", "no permission to read it"),
    "is_folder": Phrase("ini folder, bukan berkas", "this is a folder, not a file"),
    "device": Phrase("gangguan pada diska atau jaringan", "a fault of the disk or network"),
  ]

  private static let encodings = [
    "utf-8": "UTF-8", "utf-16le": "UTF-16", "utf-16be": "UTF-16", "windows-1252": "Windows-1252",
  ]
}
