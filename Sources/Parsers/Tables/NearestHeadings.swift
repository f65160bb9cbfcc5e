internal import Kinerja

/// The headings of the report form that an unknown one may have been meant for (finding H07).
enum NearestHeadings {
  private static let known = [
    "Kode", "Sasaran", "Indikator", "Satuan", "Target Tahunan", "Target Triwulan", "Realisasi",
    "Realisasi Triwulan",
    "Capaian (%)", "Pagu (Rp)", "Realisasi Anggaran (Rp)", "Fisik (%)", "Pembilang", "Penyebut",
    "Faktor Pendorong",
    "Faktor Penghambat", "Tindak Lanjut", "Bukti Dukung", "Keterangan", "Penanggung Jawab", "Sumber Data",
  ]
  private static let fingerprints = known.map(TextFingerprint.init)

  static func suggestions(for heading: String) -> [Suggestion] {
    TextFingerprint(heading).nearest(in: fingerprints).compactMap { near in
      known.indices.contains(near.index)
        ? Suggestion(value: known[near.index], confidence: near.confidence) : nil
    }
  }
}
