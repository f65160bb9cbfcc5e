/// The words of a returned workbook, beside those of its findings.
enum ReturnedWords {
  static let cell = Phrase("Sel", "Cell")
  static let state = Phrase("Keadaan", "State")
  static let sentPlace = Phrase("Letak di berkas yang dikirim", "Where in the file that was sent")
  static let open = Phrase("Perbaiki di sel ini.", "Mend this cell.")
  static let settled = Phrase(
    "Selesai: diisi dari PK/RA atau dihitung di formulir ini.",
    "Done: taken from the agreement or calculated in this form.")
  static let leftOut = Phrase(
    "Bagian itu tidak dibawa ke formulir ini; periksa apakah angka di sini sudah benar.",
    "That part is not in this form; see whether the figures here are right.")
  static let wholeFile = Phrase("Tentang seluruh berkas.", "About the whole file.")
  static let linkTip = Phrase("Ke sel ini", "To this cell")
  static let fixed = Phrase("Sudah diperbaiki sejak kiriman sebelumnya", "Mended since the attempt before")

  static func instruction(errors: Int) -> Phrase {
    errors == 0
      ? Phrase(
        "Laporan sudah dapat direkap. Bila ada yang ingin diperbaiki: ubah sel yang ditandai di lembar Laporan, simpan, lalu kirim berkas ini.",
        "The report can go into the recap. Should something need mending: change the marked cells on the sheet Laporan, save, and send this file."
      )
      : Phrase(
        "Cara memperbaiki: klik alamat di kolom Sel, perbaiki sel yang ditandai di lembar Laporan, simpan, lalu kirim kembali berkas ini.",
        "How to mend: click the address in the column Cell, mend the marked cells on the sheet Laporan, save, and send this file back."
      )
  }

  static let legend = Phrase(
    "Merah bergaris tebal: kesalahan. Kuning tua bergaris putus: peringatan. Biru: info. Catatan sel menjelaskannya.",
    "Red in thick lines: error. Amber in dashed lines: warning. Blue: info. The note of the cell explains it."
  )
  static let ignored = Phrase(
    "Lembar ini, kolom Hasil Periksa dan catatan sel tidak ikut dibaca dan boleh dibiarkan.",
    "This sheet, the column Hasil Periksa and the notes are not read and may stay.")
  static let strays = Phrase(
    "Baris di bawah tabel belum termasuk indikator mana pun di PK/RA: pindahkan isinya ke baris yang benar, lalu kosongkan.",
    "The rows below the table belong to no agreed indicator: move what they hold to the right row, then empty them."
  )

  static func seeRow(_ number: Int) -> Phrase {
    Phrase("Selanjutnya: lihat HASIL PERIKSA nomor \(number).", "More: see RESULT, number \(number).")
  }
}
