internal import Kinerja

/// The headings that hold words, in all spellings met in the field (domain rules 2.8).
enum HeadingDictionary {
  /// Headings that mean one thing when they stand alone.
  static let exact: [String: ReportField] = {
    var table: [String: ReportField] = [:]
    for (field, spellings) in spellings {
      for spelling in spellings { table[spelling] = field }
    }
    return table
  }()

  private static let spellings: [(ReportField, [String])] = [
    (.rowNumber, ["no", "nomor", "n0", "urut", "no urut", "nomor urut"]),
    (.code, ["kode", "kode indikator", "kode rekening", "kd", "id", "kode kinerja", "kode iku", "kode ik"]),
    (
      .objective,
      [
        "sasaran strategis", "sasaran", "sasaran program", "sasaran kegiatan", "sasaran sub kegiatan",
        "sasaran sub-kegiatan", "sasaran perangkat daerah", "tujuan sasaran", "tujuan", "kinerja utama",
        "sasaran kinerja", "strategic objective", "objective",
      ]
    ),
    (
      .indicator,
      [
        "indikator kinerja", "indikator", "indikator sasaran", "indikator sasaran strategis",
        "indikator kinerja utama", "iku", "ikk", "ikp", "iksk", "indikator kinerja kunci",
        "indikator kinerja program", "indikator kinerja kegiatan", "indikator sub-kegiatan",
        "indikator sub kegiatan", "indikator kinerja keluaran", "tolok ukur", "tolak ukur", "nama indikator",
        "uraian indikator", "indicator",
      ]
    ),
    (.unitOfMeasure, ["satuan", "sat", "satuan bulan", "unit of measure"]),
    (
      .unit,
      [
        "perangkat daerah", "opd", "skpd", "pd", "unit kerja", "unit", "bidang", "seksi", "subbag",
        "sub bagian",
        "nama unit", "nama opd",
      ]
    ),
    (
      .program,
      [
        "program", "kegiatan", "program kegiatan", "sub kegiatan", "subkegiatan", "sub-kegiatan",
        "program kegiatan sub kegiatan", "nomenklatur renja", "ro - kegiatan", "nama program",
      ]
    ),
    (
      .actionPlan,
      [
        "rencana aksi", "sub rencana aksi", "kegiatan utama", "rencana hasil kerja", "rhk", "langkah aksi",
        "uraian kegiatan",
      ]
    ),
    (.direction, ["arah", "polaritas", "tren", "arah indikator", "arah capaian"]),
    (
      .accumulation, ["akumulasi", "jenis akumulasi", "tipe akumulasi", "metode akumulasi", "cara akumulasi"]
    ),
    (.formula, ["rumus", "formula", "rumus capaian", "cara hitung", "formula perhitungan"]),
    (
      .category,
      ["predikat", "predikat capaian", "kategori", "kriteria", "status", "ket capaian", "kategori capaian"]
    ),
    (.numerator, ["pembilang", "numerator"]),
    (.denominator, ["penyebut", "denominator"]),
    // The column of a returned workbook that says which cells of the row are marked.
    (.other, ["hasil periksa"]),
    (.deadline, ["batas waktu", "batas waktu tl", "target waktu", "tenggat"]),
    (.dataSource, ["sumber data", "sumber"]),
    (
      .remarks,
      ["keterangan", "ket", "catatan", "catatan verifikator", "catatan verifikator rekomendasi", "remarks"]
    ),
  ]

  /// Headings recognised by a word in them, in the order in which they are tried.
  static let byPhrase: [(phrases: [HeadingPhrase], field: ReportField)] = [
    (["kode indikator", "kode rekening"], .code),
    (["penanggung jawab", "penanggungjawab", "pic", "pj", "pejabat"], .responsible),
    (["batas waktu", "target waktu"], .deadline),
    (["bukti dukung", "data dukung", "bukti", "eviden", "evidence"], .evidence),
    (["pendukung", "pendorong", "pendukung keberhasilan"], .supporting),
    (["penghambat", "kendala", "hambatan", "permasalahan", "masalah", "kegagalan"], .hindering),
    (["tindak lanjut", "rtl", "tl", "solusi", "upaya", "rekomendasi"], .followUp),
    (["sumber data"], .dataSource),
    (["catatan", "keterangan"], .remarks),
    (["pembilang"], .numerator),
    (["penyebut"], .denominator),
    (["predikat", "kategori", "kriteria"], .category),
    (["indikator", "tolok ukur", "tolak ukur"], .indicator),
    (["rencana aksi", "kegiatan utama", "rencana hasil kerja"], .actionPlan),
    (["sasaran"], .objective),
    (["satuan"], .unitOfMeasure),
    (["perangkat daerah", "unit kerja"], .unit),
    (["program", "nomenklatur"], .program),
  ]
}
