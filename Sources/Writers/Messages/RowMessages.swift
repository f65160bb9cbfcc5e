internal import Kinerja

extension MessageCatalogue {
  /// Rows of a report against the indicators of the agreement (B01-B04, B19-B21).
  static let rowMessages: [MessageEntry] = [
    MessageEntry(
      .B01,
      arguments: ["name", "source"],
      title: Phrase(
        "Indikator tidak ada di PK/RA",
        "Indicator not in the agreement"
      ),
      message: Phrase(
        "Indikator “{found}”[ ({name})] tidak ada di Perjanjian Kinerja atau Rencana Aksi unit ini.",
        "The indicator “{found}”[ ({name})] is not in the agreement or action plan of this unit."
      ),
      expected: Phrase(
        "Kode dan nama indikator sesuai [{source}|PK/RA][; yang paling mirip: {suggestions}].",
        "Code and name of an indicator of [{source}|the agreement][; the nearest: {suggestions}]."
      ),
      fix: Phrase(
        """
        Tulis kode dan nama indikator persis seperti di PK/RA, atau hapus baris ini bila bukan \
        indikator unit.
        """,
        "Write code and name as in the agreement, or remove the row if the indicator is not the unit’s."
      )
    ),
    MessageEntry(
      .B02,
      arguments: ["name", "target", "source"],
      title: Phrase(
        "Indikator belum dilaporkan",
        "Indicator not reported"
      ),
      message: Phrase(
        """
        Indikator [{indicator}|ini][ “{name}”] jatuh tempo pada triwulan ini[ (target {target})], \
        tetapi barisnya tidak ada di laporan.
        """,
        """
        [Indicator {indicator}|This indicator][ “{name}”] is due in this quarter[ (target \
        {target})], but the report has no row for it.
        """
      ),
      expected: Phrase(
        "Satu baris untuk setiap indikator yang jatuh tempo menurut [{source}|PK/RA].",
        "One row for each indicator due by [{source}|the agreement]."
      ),
      fix: Phrase(
        "Tambahkan baris indikator [{indicator}|ini] dengan realisasinya, lalu kirim ulang.",
        "Add a row for [indicator {indicator}|this indicator] with its figure, and send it again."
      )
    ),
    MessageEntry(
      .B03,
      arguments: ["name", "first"],
      title: Phrase(
        "Indikator tertulis dua kali",
        "Indicator given twice"
      ),
      message: Phrase(
        "Indikator [{indicator}|ini][ “{name}”] tertulis dua kali[, pertama kali di {first}].",
        "[Indicator {indicator}|This indicator][ “{name}”] is given twice[, first at {first}]."
      ),
      expected: Phrase(
        "Satu baris untuk setiap indikator.",
        "One row for each indicator."
      ),
      fix: Phrase(
        "Hapus baris yang tidak berlaku, atau betulkan kode dan namanya bila itu indikator lain.",
        "Remove the row that does not count, or mend its code and name if it is another indicator."
      )
    ),
    MessageEntry(
      .B04,
      title: Phrase(
        "Dua indikator dalam satu sel",
        "Two indicators in one cell"
      ),
      message: Phrase(
        """
        Satu sel memuat lebih dari satu indikator, sehingga angkanya tidak dapat dipasangkan[: \
        “{found}”].
        """,
        "One cell holds more than one indicator, so the figures cannot be matched[: “{found}”]."
      ),
      expected: Phrase(
        "Satu indikator dan satu angka di setiap baris.",
        "One indicator and one figure in each row."
      ),
      fix: Phrase(
        "Pisahkan menjadi satu baris untuk setiap indikator, masing-masing dengan kode dan realisasinya.",
        "Split it into one row for each indicator, each with its code and figure."
      )
    ),
    MessageEntry(
      .B19,
      arguments: ["name", "agreed", "other"],
      title: Phrase(
        "Kode dan nama indikator tidak cocok",
        "Code and name do not belong together"
      ),
      message: Phrase(
        "Baris berkode {indicator} memakai nama “{found}”[, yaitu nama indikator {other}].",
        "The row with code {indicator} bears the name “{found}”[, that of indicator {other}]."
      ),
      expected: Phrase(
        "Nama indikator [{indicator}|ini] menurut PK/RA[: “{agreed}”].",
        "The name of [indicator {indicator}|this indicator] in the agreement[: “{agreed}”]."
      ),
      fix: Phrase(
        """
        Periksa baris ini: betulkan namanya, atau betulkan kodenya[ menjadi {other}] bila angkanya \
        milik indikator itu.
        """,
        """
        Look at this row: mend the name, or the code[ to {other}] if the figure belongs to that \
        indicator.
        """
      )
    ),
    MessageEntry(
      .B20,
      arguments: ["agreed"],
      title: Phrase(
        "Nama indikator berbeda dari PK/RA",
        "Name differs from the agreement"
      ),
      message: Phrase(
        "Nama indikator [{indicator}|ini] tertulis “{found}”, berbeda dari PK/RA.",
        "[Indicator {indicator}|This indicator] is called “{found}”, which differs from the agreement."
      ),
      expected: Phrase(
        "Nama menurut PK/RA[: “{agreed}”].",
        "The name in the agreement[: “{agreed}”]."
      ),
      fix: Phrase(
        """
        Samakan nama indikator dengan PK/RA; bila indikatornya memang berubah, hubungi Subbag \
        Perencanaan.
        """,
        "Write the name of the agreement; if the indicator did change, tell the planning office."
      )
    ),
    MessageEntry(
      .B21,
      arguments: ["quarter", "period"],
      title: Phrase(
        "Angka untuk triwulan yang belum dilaporkan",
        "Figure for a later quarter"
      ),
      message: Phrase(
        """
        Realisasi [{quarter}|triwulan berikutnya] sudah terisi “{found}”, padahal laporan ini untuk \
        [{period}|triwulan sebelumnya].
        """,
        """
        The figure of [{quarter}|a later quarter] is “{found}”, although this report is for \
        [{period}|an earlier one].
        """
      ),
      expected: Phrase(
        "Sel kosong untuk triwulan sesudah [{period}|triwulan laporan].",
        "An empty cell for quarters after [{period}|the reported one]."
      ),
      fix: Phrase(
        "Kosongkan [{cell}|sel itu]; bila angkanya milik triwulan ini, pindahkan ke kolom yang benar.",
        "Clear [{cell}|that cell]; if the figure belongs to this quarter, move it to the right column."
      )
    ),
  ]
}
