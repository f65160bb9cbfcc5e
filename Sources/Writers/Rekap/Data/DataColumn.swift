/// The columns of the flat table, under names that never change and are the same in every language.
///
/// States, reasons and verdicts stand there by the names that the JSON of a recap has.
enum DataColumn: String, CaseIterable {
  case periode
  case jenisPeriode = "jenis_periode"
  case kodeUnit = "kode_unit"
  case unit
  case kode
  case indikator
  case sasaran
  case satuan
  case arah
  case akumulasi
  case target
  case realisasi
  /// In percent, not rounded.
  case capaian
  case kategori
  case keadaan
  case alasan
  case lengkap
  case triwulanBelum = "triwulan_belum"
  case targetTahun = "target_tahun"
  case targetSampai = "target_sd"
  case realisasiSampai = "realisasi_sd"
  case capaianSampai = "capaian_sd"
  case capaianTahun = "capaian_tahun"
  case tambahanTarget = "tambahan_target"
  case tambahanRealisasi = "tambahan_realisasi"
  case pagu
  case realisasiAnggaran = "realisasi_anggaran"
  case status
  case berkas
  case lembar
  case sel
  case kiriman
  case sha256
  case targetRenstra = "target_renstra"
  case capaianRenstra = "capaian_renstra"
  case realisasiTahunLalu = "realisasi_tahun_lalu"
  case capaianTahunLalu = "capaian_tahun_lalu"

  /// In widths of a digit.
  var width: Double {
    switch self {
    case .periode, .satuan, .akumulasi, .kode, .kodeUnit, .arah, .lengkap, .sel, .kiriman: 11
    case .unit, .sasaran, .berkas: 32
    case .indikator: 44
    case .sha256: 66
    case .pagu, .realisasiAnggaran, .status, .kategori: 18
    default: 14
    }
  }
}
