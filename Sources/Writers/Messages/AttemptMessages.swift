internal import Kinerja

extension MessageCatalogue {
  /// How a file was named and placed, and which attempt it is (F22, F23).
  static let attemptMessages: [MessageEntry] = [
    MessageEntry(
      .F22,
      arguments: ["name"],
      title: Phrase(
        "Nama berkas dirapikan",
        "Name of the file was tidied"
      ),
      message: Phrase(
        """
        Nama berkas ini memuat spasi ganda atau tanda yang tidak tampak; di laporan ditulis[ \
        “{name}”| rapi].
        """,
        """
        The name of this file holds double blanks or unseen signs; reports write it[ “{name}”| \
        tidily].
        """
      ),
      expected: Phrase(
        "Nama berkas yang sederhana, misalnya “LKJ TW2 Sekretariat.xlsx”.",
        "A plain file name, such as “LKJ TW2 Sekretariat.xlsx”."
      ),
      fix: Phrase(
        "Tidak perlu tindakan; isi berkas tidak berubah.",
        "Nothing to do; the content is unchanged."
      )
    ),
    MessageEntry(
      .F22,
      variant: "folder",
      arguments: ["folder"],
      title: Phrase(
        "Berkas berada di subfolder",
        "File lies in a sub-folder"
      ),
      message: Phrase(
        "Berkas ini berada di subfolder[ “{folder}”], yang bukan nama unit atau triwulan.",
        "This file lies in a sub-folder[, “{folder}”,] named after neither unit nor quarter."
      ),
      expected: Phrase(
        "Berkas langsung di folder masuk, atau di subfolder unit atau triwulannya.",
        "A file directly in the inbox, or in a folder of its unit or quarter."
      ),
      fix: Phrase(
        "Tidak perlu tindakan; berkas tetap diperiksa.",
        "Nothing to do; the file was checked all the same."
      )
    ),
    MessageEntry(
      .F23,
      arguments: ["attempt", "fixed", "codes", "still", "new"],
      title: Phrase(
        "Urutan kiriman",
        "Number of the attempt"
      ),
      message: Phrase(
        """
        Ini kiriman [ke-{attempt}|ulang] untuk unit dan triwulan ini[: {fixed} temuan sudah \
        diperbaiki][ ({codes})][, {still} masih ada, {new} baru].
        """,
        """
        This is [attempt {attempt}|another attempt] for this unit and quarter[: {fixed} findings \
        mended][ ({codes})][, {still} still there, {new} new].
        """
      ),
      expected: Phrase(
        "Kiriman terakhir yang diterima dipakai dalam rekap.",
        "The last accepted attempt is used in the recap."
      ),
      fix: Phrase(
        "Tidak perlu tindakan selain temuan yang masih ada.",
        "Nothing to do beyond the findings that are left."
      )
    ),
  ]
}
