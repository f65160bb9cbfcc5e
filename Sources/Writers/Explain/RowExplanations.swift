internal import Kinerja

extension Explanation {
  /// About rows, names and targets (B01-B06, B18-B21, B23).
  static let rowExplanations: [Explanation] = [
    Explanation(
      .B01,
      meaning: Phrase(
        "Kode atau nama pada baris ini tidak ada di perjanjian kinerja atau rencana aksi unit.",
        "Code or name of the row is not in the agreement or action plan of the unit."
      ),
      reason: Phrase(
        """
        Realisasi tanpa target yang disepakati tidak dapat dinilai, dan nama yang mirip tidak boleh \
        ditebak.
        """,
        "A figure without an agreed target cannot be judged, and a similar name must not be guessed."
      ),
      example: Phrase(
        """
        Baris “Persentase guru berijazah” di laporan, sedangkan PK memuat “Persentase guru \
        bersertifikat”.
        """,
        "A row “Persentase guru berijazah”, where the agreement has “Persentase guru bersertifikat”."
      ),
      remedy: Phrase(
        "Tulis kode dan nama persis seperti di PK/RA. Usulan nama yang mirip tercantum di temuan.",
        "Write code and name as in the agreement. The nearest names stand in the finding."
      ),
      related: [.B02, .B19, .B20]
    ),
    Explanation(
      .B02,
      meaning: Phrase(
        "Indikator di PK/RA jatuh tempo pada triwulan ini, tetapi tidak ada barisnya di laporan.",
        "An indicator of the agreement is due in this quarter, but the report has no row for it."
      ),
      reason: Phrase(
        "Rekap menjadi tidak lengkap; baris yang hilang tidak sama dengan nol.",
        "The recap would be incomplete; a missing row is not zero."
      ),
      example: Phrase(
        "GTK.04 mempunyai target 25 di TW III, tetapi barisnya terhapus.",
        "GTK.04 has a target of 25 in Q3, but its row was deleted."
      ),
      remedy: Phrase(
        "Tambahkan baris indikator itu dengan realisasinya.",
        "Add a row for the indicator with its figure."
      ),
      related: [.B01, .B13]
    ),
    Explanation(
      .B03,
      meaning: Phrase(
        "Satu indikator muncul di dua baris.",
        "One indicator stands in two rows."
      ),
      reason: Phrase(
        "Tidak dapat dipastikan angka mana yang berlaku.",
        "Nobody can tell which figure counts."
      ),
      example: Phrase(
        "SEK-06 di baris 12 dan sekali lagi di baris 20.",
        "SEK-06 in row 12 and again in row 20."
      ),
      remedy: Phrase(
        "Hapus baris yang tidak berlaku atau betulkan kodenya.",
        "Remove the row that does not count, or mend its code."
      ),
      related: [.B04, .B01]
    ),
    Explanation(
      .B04,
      meaning: Phrase(
        "Satu sel memuat dua indikator, biasanya dipisahkan dengan nomor atau baris baru.",
        "One cell holds two indicators, mostly with numbers or line breaks between them."
      ),
      reason: Phrase(
        "Angka tidak dapat dipasangkan dengan indikatornya.",
        "The figures cannot be matched with them."
      ),
      example: Phrase(
        "“1. APK PAUD 2. APM PAUD” dalam satu sel.",
        "“1. APK PAUD 2. APM PAUD” in one cell."
      ),
      remedy: Phrase(
        "Buat satu baris untuk setiap indikator.",
        "Give each indicator its own row."
      ),
      related: [.B03, .B07]
    ),
    Explanation(
      .B05,
      meaning: Phrase(
        "Satuan di laporan berbeda dari satuan di PK/RA, setelah ejaan disamakan.",
        "The unit of measure differs from that of the agreement, spelling aside."
      ),
      reason: Phrase(
        "Angka dalam satuan lain tidak dapat dibandingkan dengan target.",
        "A figure in another unit cannot be compared with the target."
      ),
      example: Phrase(
        "Laporan menulis “Orang”, PK menulis “Satuan Pendidikan”.",
        "The report says “Orang”, the agreement “Satuan Pendidikan”."
      ),
      remedy: Phrase(
        "Pastikan angkanya dalam satuan PK, lalu samakan satuannya.",
        "Make sure the figure is in the agreed unit, then write that unit."
      ),
      related: [.B06, .B16]
    ),
    Explanation(
      .B06,
      meaning: Phrase(
        "Target yang tertulis di laporan berbeda dari yang disepakati.",
        "The target in the report differs from the one agreed."
      ),
      reason: Phrase(
        "Capaian selalu dihitung dari target yang disepakati, bukan dari yang tertulis.",
        "The achievement is always computed from the agreed target, not from the one typed."
      ),
      example: Phrase(
        "Laporan menulis 90, Rencana Aksi menyepakati 86.",
        "The report says 90, the action plan 86."
      ),
      remedy: Phrase(
        "Tulis target yang disepakati. Bila PK berubah, sampaikan PK Perubahan.",
        "Write the agreed target. If the agreement was revised, hand in the revision."
      ),
      related: [.B05, .V01]
    ),
    Explanation(
      .B18,
      meaning: Phrase(
        """
        Target yang disepakati untuk triwulan ini 0, kosong, atau berupa kata, sehingga capaian \
        tidak dapat dihitung.
        """,
        "The agreed target is 0, empty or a word, so no achievement can be computed."
      ),
      reason: Phrase(
        "Pembagian dengan nol tidak punya arti; memaksakan angka akan menyesatkan.",
        "Dividing by zero means nothing; any figure would mislead."
      ),
      example: Phrase(
        "Target TW I 0 kegiatan, realisasi 1 kegiatan.",
        "A target of 0 for Q1, and 1 achieved."
      ),
      remedy: Phrase(
        "Periksa target bersama Subbag Perencanaan; pakai “-” bila memang belum jatuh tempo.",
        "Look at the target with the planning office; use “-” where nothing is due."
      ),
      related: [.B06, .T03]
    ),
    Explanation(
      .B19,
      meaning: Phrase(
        "Kode pada baris ini milik satu indikator, sedangkan namanya milik indikator lain.",
        "The code of the row belongs to one indicator, its name to another."
      ),
      reason: Phrase(
        "Angkanya mungkin milik indikator yang lain.",
        "The figure may belong to the other one."
      ),
      example: Phrase(
        "Kode BPS.07 dengan nama indikator BPS.08.",
        "Code BPS.07 with the name of BPS.08."
      ),
      remedy: Phrase(
        "Periksa baris itu, lalu betulkan kode atau namanya.",
        "Look at the row and mend code or name."
      ),
      related: [.B20, .B01]
    ),
    Explanation(
      .B20,
      meaning: Phrase(
        "Kodenya benar, tetapi namanya berbeda dari PK/RA.",
        "The code is right, but the name differs from the agreement."
      ),
      reason: Phrase(
        "Nama yang berubah dapat berarti indikator yang berubah.",
        "A changed name may mean a changed indicator."
      ),
      example: Phrase(
        "“Persentase guru bersertifikat” menjadi “Jumlah guru bersertifikat”.",
        "“Persentase guru bersertifikat” became “Jumlah guru bersertifikat”."
      ),
      remedy: Phrase(
        "Pakai nama menurut PK/RA; bila indikator memang berubah, hubungi Subbag Perencanaan.",
        "Use the name of the agreement; if the indicator did change, tell the planning office."
      ),
      related: [.B19, .B01]
    ),
    Explanation(
      .B21,
      meaning: Phrase(
        "Laporan memuat angka untuk triwulan sesudah triwulan yang dilaporkan.",
        "The report holds a figure for a quarter after the reported one."
      ),
      reason: Phrase(
        "Angka masa depan biasanya salah kolom.",
        "A figure of the future mostly stands in the wrong column."
      ),
      example: Phrase(
        "Angka di kolom TW IV pada laporan TW III.",
        "A figure under TW IV in a report for Q3."
      ),
      remedy: Phrase(
        "Kosongkan sel itu, atau pindahkan angkanya ke kolom yang benar.",
        "Clear the cell, or move the figure to the right column."
      ),
      related: [.V12, .F04]
    ),
    Explanation(
      .B23,
      meaning: Phrase(
        "Predikat yang ditulis tidak ada di daftar predikat indikator ini.",
        "The rating is not in the list of this indicator."
      ),
      reason: Phrase(
        "Predikat dinilai menurut urutannya; yang tidak dikenal tidak dapat dinilai.",
        "Ratings are judged by their order; an unknown one cannot be judged."
      ),
      example: Phrase(
        "“WTPP”, sedangkan daftarnya TMP, TW, WDP, WTP.",
        "“WTPP”, where the list is TMP, TW, WDP, WTP."
      ),
      remedy: Phrase(
        "Tulis salah satu predikat dari daftar.",
        "Write one of the ratings of the list."
      ),
      related: [.B07]
    ),
  ]
}
