internal import Glibc
package import Kinerja
package import Spreadsheet

/// What kinds of file are called, and how to make a readable file of each.
package enum FileWords {
  /// A kind by the name it has in the model; any other text is kept.
  static func kind(_ name: String, in language: Language) -> String {
    FileKind(rawValue: name)?.word[language] ?? name
  }

  static func remedy(forKind name: String) -> Phrase {
    FileKind(rawValue: name)?.remedy ?? FileKind.anyRemedy
  }
}

extension FileKind {
  package var word: Phrase {
    switch self {
    case .xlsx: Phrase("buku kerja Excel (.xlsx)", "an Excel workbook (.xlsx)")
    case .xls: Phrase("buku kerja Excel lama (.xls)", "an old Excel workbook (.xls)")
    case .xlsb: Phrase("buku kerja Excel biner (.xlsb)", "a binary Excel workbook (.xlsb)")
    case .ods: Phrase("lembar kerja OpenDocument (.ods)", "an OpenDocument spreadsheet (.ods)")
    case .csv: Phrase("berkas CSV", "a CSV file")
    case .html: Phrase("halaman web (HTML)", "a web page (HTML)")
    case .xml: Phrase("berkas XML", "an XML file")
    case .pdf: Phrase("dokumen PDF", "a PDF document")
    case .rtf: Phrase("dokumen RTF", "an RTF document")
    case .word: Phrase("dokumen Word", "a Word document")
    case .powerpoint: Phrase("presentasi PowerPoint", "a PowerPoint presentation")
    case .image: Phrase("gambar atau hasil pindai", "a picture or scan")
    case .zip: Phrase("arsip ZIP", "a ZIP archive")
    case .rar: Phrase("arsip RAR", "a RAR archive")
    case .sevenZip: Phrase("arsip 7-Zip", "a 7-Zip archive")
    case .gzip: Phrase("arsip gzip", "a gzip archive")
    case .ole: Phrase("dokumen Office lama", "an old Office document")
    case .text: Phrase("teks biasa", "plain text")
    case .binary: Phrase("data yang tidak dikenal", "data of an unknown kind")
    }
  }

  static let anyRemedy = Phrase(
    "Isi formulir laporan di Excel, lalu simpan sebagai .xlsx dan kirim ulang.",
    "Fill in the report form in Excel, save it as .xlsx and send it again."
  )

  /// What to do so that the content can be read.
  package var remedy: Phrase {
    switch self {
    case .xls, .xlsb, .ole:
      Phrase(
        "Buka di Excel, pilih Simpan Sebagai, pilih jenis “Buku Kerja Excel (.xlsx)”, lalu kirim ulang.",
        "Open it in Excel, choose Save As, pick “Excel Workbook (.xlsx)” and send it again."
      )
    case .ods:
      Phrase(
        "Buka di LibreOffice atau Excel, pilih Simpan Sebagai, pilih jenis .xlsx, lalu kirim ulang.",
        "Open it in LibreOffice or Excel, choose Save As, pick .xlsx and send it again."
      )
    case .html, .xml:
      Phrase(
        "Buka di Excel, periksa angkanya, pilih Simpan Sebagai jenis .xlsx, lalu kirim ulang.",
        "Open it in Excel, look over the figures, choose Save As .xlsx and send it again."
      )
    case .pdf, .image:
      Phrase(
        "Kirim berkas Excel atau CSV aslinya, bukan hasil cetak atau hasil pindai.",
        "Send the original Excel or CSV file, not a print or a scan."
      )
    case .rtf, .word, .powerpoint:
      Phrase(
        "Salin tabelnya ke formulir laporan di Excel, simpan sebagai .xlsx, lalu kirim ulang.",
        "Copy the table into the report form in Excel, save it as .xlsx and send it again."
      )
    case .zip, .rar, .sevenZip, .gzip:
      Phrase(
        "Buka arsipnya dan kirim berkas laporan di dalamnya satu per satu.",
        "Open the archive and send the report files in it one by one."
      )
    case .csv, .text:
      Phrase(
        "Beri nama berkas dengan akhiran .csv, atau simpan dari Excel sebagai .xlsx, lalu kirim ulang.",
        "Give the file a name that ends in .csv, or save it from Excel as .xlsx, and send it again."
      )
    case .xlsx, .binary: Self.anyRemedy
    }
  }
}

extension UnreadableFile {
  /// The finding that says so in a report.
  package var finding: Finding {
    switch self {
    case .empty: Finding(.F01, variant: "empty")
    case .otherFormat(let kind):
      Finding(.F01, variant: "other_format", arguments: ["kind": .text(kind.rawValue)])
    case .mislabelled(let claimed, let actual):
      Finding(.F14, arguments: ["claimed": .text(claimed), "kind": .text(actual.rawValue)])
    case .passwordProtected: Finding(.F11)
    case .damaged(let detail), .ambiguous(let detail), .forbiddenMarkup(let detail):
      Finding(.F01, variant: "damaged", arguments: ["detail": .text(detail)])
    case .limitExceeded(let limit, let allowed, let met, let line):
      Finding(.F09, arguments: Self.arguments(limit, allowed: allowed, met: met, line: line))
    case .noWorkbook: Finding(.F01, variant: "no_workbook")
    case .inputOutput(let errno):
      Finding(.F01, variant: "input_output", arguments: ["detail": .text(Self.cause(of: errno))])
    }
  }

  /// The option that raises a limit names a value that is sure to be enough for what was met so far.
  private static func arguments(
    _ limit: String, allowed: Int, met: Int, line: Int?
  ) -> [String: FindingArgument] {
    let (double, overflow) = allowed.multipliedReportingOverflow(by: 2)
    let enough = max(met, overflow ? allowed : double)
    var arguments: [String: FindingArgument] = [
      "limit": .text(limit), "allowed": .count(allowed), "met": .count(met),
      "option": .text("\(limit)=\(enough)"),
    ]
    arguments["line"] = line.map(FindingArgument.count)
    return arguments
  }

  /// A stable name for the usual causes, else the number that the system gave.
  private static func cause(of errno: Int32) -> String {
    switch errno {
    case ENOENT: "not_found"
    case EACCES, EPERM: "no_permission"
    case EISDIR: "is_folder"
    case EIO: "device"
    default: "errno \(errno)"
    }
  }

  /// One line: what the file is and what to do.
  package func sentence(in language: Language) -> String {
    let rendered = MessageCatalogue.render(finding, in: language)
    return "\(rendered.message) \(rendered.fix)"
  }
}
