internal import Kinerja

extension Explanation {
  /// About figures that are hardly what was meant (B10-B12, B15, B16, B24).
  static let plausibilityExplanations: [Explanation] = [
    Explanation(
      .B10,
      meaning: Phrase(
        "Satuan persen, tetapi angkanya kurang dari 2 persen dari target, seperti 0,85 untuk 85.",
        "The unit is percent, but the figure is below 2 percent of its target, as 0.85 for 85."
      ),
      reason: Phrase(
        "Pecahan yang dibaca sebagai persen membuat capaian hampir nol.",
        "A fraction read as a percentage makes the achievement almost nothing."
      ),
      example: Phrase(
        "Target 60 persen, realisasi tertulis 0,58.",
        "Target 60 percent, 0.58 reported."
      ),
      remedy: Phrase(
        "Tulis 58 bila yang dimaksud 58 persen.",
        "Write 58 if 58 percent was meant."
      ),
      related: [.B07, .V05]
    ),
    Explanation(
      .B11,
      meaning: Phrase(
        "Realisasi bernilai kurang dari nol.",
        "The figure is below zero."
      ),
      reason: Phrase(
        "Jumlah dan persentase layanan tidak dapat negatif; tanda minus biasanya salah ketik.",
        "Counts and percentages cannot be negative; the minus is mostly a slip."
      ),
      example: Phrase(
        "“-5” dokumen.",
        "“-5” documents."
      ),
      remedy: Phrase(
        "Hapus tanda minus, atau tulis “-” saja bila tidak diukur.",
        "Take the minus away, or write only “-” if nothing was measured."
      ),
      related: [.B07]
    ),
    Explanation(
      .B12,
      meaning: Phrase(
        "Persentase melebihi 100 padahal indikator ini paling tinggi 100.",
        "A percentage above 100 where 100 is the most."
      ),
      reason: Phrase(
        "Biasanya pembilang dan penyebutnya tidak dari kelompok yang sama.",
        "Mostly numerator and denominator are not of the same group."
      ),
      example: Phrase(
        "104,5 persen permintaan data yang dipenuhi.",
        "104.5 percent of requests answered."
      ),
      remedy: Phrase(
        "Periksa pembilang dan penyebutnya, lalu betulkan.",
        "Look at numerator and denominator, and mend them."
      ),
      related: [.V05, .B24]
    ),
    Explanation(
      .B15,
      meaning: Phrase(
        "Target triwulan ini “-”, tetapi realisasinya diisi.",
        "The target of this quarter is “-”, but a figure is given."
      ),
      reason: Phrase(
        "Angkanya disimpan dan dipakai dalam angka tahunan, tanpa capaian triwulan.",
        "The figure is kept and used for the year, without an achievement for the quarter."
      ),
      example: Phrase(
        "APS dilaporkan di TW I, padahal targetnya baru TW II.",
        "A rate reported in Q1 that is only due in Q2."
      ),
      remedy: Phrase(
        "Tidak perlu tindakan.",
        "Nothing to do."
      ),
      related: [.B14, .B18]
    ),
    Explanation(
      .B16,
      meaning: Phrase(
        "Angka pecahan untuk satuan yang dihitung utuh, seperti orang atau dokumen.",
        "A part of a whole for something counted, such as persons or documents."
      ),
      reason: Phrase(
        "Biasanya titik atau koma salah tempat.",
        "Mostly a dot or comma is misplaced."
      ),
      example: Phrase(
        "140,5 orang.",
        "140.5 persons."
      ),
      remedy: Phrase(
        "Tulis angka bulat.",
        "Write a whole number."
      ),
      related: [.B05, .B08]
    ),
    Explanation(
      .B24,
      meaning: Phrase(
        "Pembilang dibagi penyebut berbeda lebih dari 0,1 dari realisasi yang ditulis.",
        "Numerator over denominator differs by more than 0.1 from the figure."
      ),
      reason: Phrase(
        "Salah satu dari ketiga angka itu keliru.",
        "One of the three figures is wrong."
      ),
      example: Phrase(
        "455 : 645 = 70,54 persen, tetapi tertulis 62,48.",
        "455 of 645 is 70.54 percent, but 62.48 is reported."
      ),
      remedy: Phrase(
        "Periksa ketiganya dan betulkan yang keliru.",
        "Look at all three and mend the wrong one."
      ),
      related: [.B12, .V01]
    ),
  ]
}
