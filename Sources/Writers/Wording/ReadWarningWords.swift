package import Spreadsheet

extension ReadWarning {
  /// What was odd in the file and how it was read all the same, in one sentence.
  package func sentence(in language: Language) -> String {
    let detail = PlainText.cut(PlainText.oneLine(detail), to: 60)
    return MessageTemplate(code.text[language]).filled { $0 == "detail" && !detail.isEmpty ? detail : nil }
  }
}

extension ReadWarning.Code {
  var text: Phrase {
    switch self {
    case .badStyles:
      Phrase(
        "Daftar format sel rusak; angka dibaca tanpa format.",
        "The list of cell formats is damaged; figures are read without formats."
      )
    case .styleOutOfRange:
      Phrase(
        "Format sel[ {detail}] tidak ada di daftar; sel dibaca tanpa format.",
        "The cell format[ {detail}] is not in the list; the cell is read without it."
      )
    case .sharedStringOutOfRange:
      Phrase(
        "Teks[ nomor {detail}] tidak ada di daftar teks; sel dibaca sebagai kesalahan #REF!.",
        "Text[ number {detail}] is not in the list of texts; the cell is read as the error #REF!."
      )
    case .sharedFormula:
      Phrase(
        "Rumus bersama di sel ini tidak ditampilkan; nilainya terbaca.",
        "The shared formula of this cell is not shown; its value was read."
      )
    case .unresolvedSheet:
      Phrase(
        "Lembar[ “{detail}”] disebut di buku kerja, tetapi isinya tidak ditemukan.",
        "The sheet[ “{detail}”] is named in the workbook, but its content is not there."
      )
    case .sheetNotRead: Phrase("Lembar ini tidak dibaca[: {detail}].", "This sheet was not read[: {detail}].")
    case .cellOutsideGrid:
      Phrase(
        "Sel[ {detail}] berada di luar lembar kerja dan diabaikan.",
        "The cell[ {detail}] lies outside the grid and was ignored."
      )
    case .duplicateCell:
      Phrase(
        "Sel ini tersimpan lebih dari sekali; yang terakhir dipakai.",
        "This cell is stored more than once; the last one is used."
      )
    case .badNumber:
      Phrase("Angka[ “{detail}”] tidak dapat dibaca.", "The number[ “{detail}”] cannot be read.")
    case .badDate:
      Phrase("Tanggal[ “{detail}”] tidak dapat dibaca.", "The date[ “{detail}”] cannot be read.")
    case .earlyDate:
      Phrase(
        "Tanggal[ {detail}] sebelum Maret 1900; mungkin angka yang diberi format tanggal.",
        "A date[, {detail},] before March 1900; perhaps a number in a date format."
      )
    case .checksumMismatch:
      Phrase(
        "Bagian berkas[ “{detail}”] tidak cocok dengan angka kendalinya; mungkin rusak.",
        "The part[ “{detail}”] does not match its checksum; it may be damaged."
      )
    case .malformedMarkup:
      Phrase(
        "Bagian berkas[ “{detail}”] melanggar aturan XML; yang salah dilewati.",
        "The part[ “{detail}”] breaks the rules of XML; what is wrong in it was passed over."
      )
    case .damagedPart:
      Phrase(
        "Satu bagian berkas rusak dan tidak dipakai[: {detail}]; isi sel tidak terpengaruh.",
        "A part of the file is damaged and was left out[: {detail}]; no cell depends on it."
      )
    case .damagedSheet:
      Phrase(
        "Isi lembar ini rusak dan tidak dibaca sama sekali[: {detail}].",
        "The content of this sheet is damaged, and none of it was read[: {detail}]."
      )
    case .bytesBeforeArchive:
      Phrase(
        "Ada byte lain di depan buku kerja[: {detail}]; buku kerjanya tetap dibaca.",
        "Other bytes stand in front of the workbook[: {detail}]; the workbook was read all the same."
      )
    case .textTruncated:
      Phrase(
        "Teks yang terlalu panjang dipotong[: {detail}].",
        "A text that is too long was cut[: {detail}]."
      )
    case .encodingGuessed:
      Phrase("Pengodean huruf ditebak[: {detail}].", "The text encoding was guessed[: {detail}].")
    case .delimiterGuessed:
      Phrase("Pemisah kolom ditebak[: {detail}].", "The column separator was guessed[: {detail}].")
    case .strayQuote:
      Phrase(
        "Tanda kutip di tengah isian dibaca apa adanya[: {detail}].",
        "A quote mark inside a field was read as it stands[: {detail}]."
      )
    case .unclosedQuote:
      Phrase(
        "Tanda kutip pembuka tidak ditutup sampai akhir berkas[: {detail}].",
        "A quote mark is not closed before the end of the file[: {detail}]."
      )
    case .nulBytes:
      Phrase(
        "Byte nol di dalam teks diabaikan[: {detail}].",
        "Null bytes in the text were ignored[: {detail}]."
      )
    case .tooManyColumns:
      Phrase(
        "Baris dengan terlalu banyak kolom dipotong[: {detail}].",
        "A row with too many columns was cut[: {detail}]."
      )
    case .invalidBytes:
      Phrase(
        "Byte yang bukan huruf diganti tanda tanya[: {detail}].",
        "Bytes that are no letters were replaced[: {detail}]."
      )
    case .warningsLeftOut:
      Phrase(
        "Peringatan selebihnya tidak ditampilkan[: {detail}].",
        "Further warnings are not shown[: {detail}]."
      )
    }
  }
}
