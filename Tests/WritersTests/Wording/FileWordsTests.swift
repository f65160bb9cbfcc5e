import Kinerja
import Spreadsheet
import Testing
import Writers

@Suite("Files that cannot be opened")
struct FileWordsTests {
  @Test("say what they are and how to save them")
  func xls() {
    #expect(
      UnreadableFile.otherFormat(.xls).sentence(in: .indonesian)
        == "Berkas ini adalah buku kerja Excel lama (.xls), bukan buku kerja .xlsx atau berkas CSV. "
        + "Buka di Excel, pilih Simpan Sebagai, pilih jenis “Buku Kerja Excel (.xlsx)”, lalu kirim ulang."
    )
    #expect(
      UnreadableFile.mislabelled(claimed: ".xlsx", actual: .html).sentence(in: .english)
        == "The name of the file ends in .xlsx, but its content is a web page (HTML). "
        + "Open it in Excel, look over the figures, choose Save As .xlsx and send it again."
    )
  }

  @Test("are findings of the right code")
  func codes() {
    let errors: [(UnreadableFile, FindingCode, String?)] = [
      (.empty, .F01, "empty"), (.otherFormat(.pdf), .F01, "other_format"), (.passwordProtected, .F11, nil),
      (.mislabelled(claimed: ".xls", actual: .html), .F14, nil), (.damaged("x"), .F01, "damaged"),
      (.limitExceeded(limit: "cells", allowed: 1, met: 2), .F09, nil), (.noWorkbook, .F01, "no_workbook"),
      (.forbiddenMarkup("DOCTYPE"), .F01, "damaged"), (.inputOutput(errno: 5), .F01, "input_output"),
    ]
    for (error, code, variant) in errors {
      #expect(error.finding.code == code)
      #expect(error.finding.variant == variant)
      #expect(error.sentence(in: .indonesian).hasSuffix("."))
    }
  }

  @Test("say why the system would not give them")
  func inputOutput() {
    let sentence = UnreadableFile.inputOutput(errno: 13).sentence(in: .indonesian)
    #expect(sentence.hasPrefix("Komputer tidak dapat mengambil isi berkas ini (tidak ada izin membaca)."))
  }

  @Test("oddities met while reading have words in both languages")
  func warnings() {
    let warning = ReadWarning(.badNumber, detail: "1e999")
    #expect(warning.sentence(in: .indonesian) == "Angka “1e999” tidak dapat dibaca.")
    #expect(ReadWarning(.badNumber).sentence(in: .english) == "The number cannot be read.")
  }
}
