internal import Spreadsheet

extension Limits.Name {
  /// What the limit counts, for people.
  var word: Phrase {
    switch self {
    case .inputBytes: Phrase("ukuran berkas (bita)", "size of the file (bytes)")
    case .archiveEntries: Phrase("jumlah bagian di dalam berkas", "number of parts in the file")
    case .directoryBytes: Phrase("ukuran daftar isi arsip (bita)", "size of the archive's list (bytes)")
    case .partBytes: Phrase("ukuran satu bagian setelah dibuka (bita)", "size of one part unpacked (bytes)")
    case .inflatedBytes: Phrase("ukuran seluruhnya setelah dibuka (bita)", "size of all unpacked (bytes)")
    case .compressionRatio: Phrase("perbandingan pemampatan", "compression ratio")
    case .ratioFreeBytes:
      Phrase("ukuran yang bebas dari batas pemampatan (bita)", "size free of the ratio limit (bytes)")
    case .sheetDepth: Phrase("kedalaman susunan lembar", "depth of nesting in a sheet")
    case .partDepth: Phrase("kedalaman susunan bagian berkas", "depth of nesting in a part")
    case .tokenBytes: Phrase("panjang satu tanda XML (bita)", "length of one XML tag (bytes)")
    case .tagAttributes: Phrase("jumlah atribut satu tanda XML", "number of attributes of one XML tag")
    case .markupNames: Phrase("jumlah nama di satu bagian XML", "number of names in one XML part")
    case .relationships: Phrase("jumlah rujukan antarbagian berkas", "number of references between parts")
    case .cellTextBytes: Phrase("panjang teks satu sel (bita)", "length of a cell's text (bytes)")
    case .sharedStringBytes: Phrase("panjang semua teks (bita)", "length of all texts (bytes)")
    case .sharedStrings: Phrase("jumlah teks", "number of texts")
    case .sheets: Phrase("jumlah lembar", "number of sheets")
    case .styles: Phrase("jumlah format sel", "number of cell formats")
    case .merges: Phrase("jumlah sel gabung di satu lembar", "number of merged cells in a sheet")
    case .cells: Phrase("jumlah sel", "number of cells")
    case .shownBytes: Phrase("panjang teks yang ditampilkan (bita)", "length of the texts shown (bytes)")
    case .warnings: Phrase("jumlah peringatan pembacaan", "number of reading warnings")
    case .recordBytes: Phrase("panjang satu baris CSV (bita)", "length of a CSV record (bytes)")
    case .columns: Phrase("jumlah kolom CSV", "number of CSV columns")
    }
  }
}
