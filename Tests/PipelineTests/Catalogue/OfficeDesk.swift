import Kinerja
import Spreadsheet
import TestSupport

@testable import Pipeline

/// A small office with one unit, its agreement and its reports: as it stands, nothing is wrong with any of it.
struct OfficeDesk: Sendable {
  enum Form: Sendable {
    case csv(delimiter: String)
    case workbook(@Sendable (inout PackageBuilder) -> Void)
    case bytes([UInt8])
  }

  struct File: Sendable {
    var name: String
    var table: DeskTable
    var form = Form.csv(delimiter: ";")
    /// Turns the text of a CSV into its bytes.
    var encode: @Sendable (String) -> [UInt8] = { Array($0.utf8) }

    var bytes: [UInt8] {
      switch form {
      case .csv(let delimiter): return encode(table.csv(delimiter))
      case .workbook(let change):
        var package = table.workbook()
        change(&package)
        return package.bytes
      case .bytes(let bytes): return bytes
      }
    }
  }

  var reports = [OfficeDesk.report(1)]
  var targets = [File(name: "PK RA Bidang Uji 2026.csv", table: OfficeDesk.agreement)]
  /// Monthly reports, by the number of the month.
  var monthly: [Int: DeskTable] = [:]
  /// Lines of the list of receipt times, `file;time`.
  var receipts: [String] = []
  var limits: @Sendable (Limits) -> Limits = { $0 }

  /// The report that the case is about.
  var report: File {
    get { reports[reports.count - 1] }
    set { reports[reports.count - 1] = newValue }
  }

  /// A cell of that report.
  subscript(code: String, heading: String) -> String {
    get { report.table[code, heading] }
    set { report.table[code, heading] = newValue }
  }

  mutating func makeWorkbook(_ change: @escaping @Sendable (inout PackageBuilder) -> Void = { _ in }) {
    report.name = report.name.replacing(".csv", with: ".xlsx")
    report.form = .workbook(change)
  }

  static let agreement = DeskTable(
    titles: ["PERJANJIAN KINERJA DAN RENCANA AKSI TAHUN 2026", "BIDANG UJI"],
    headings: [
      "Kode", "Sasaran", "Indikator", "Satuan", "Target", "TW I", "TW II", "TW III", "TW IV", "Arah",
      "Akumulasi", "Anggaran", "Sumber Data",
    ],
    rows: [
      "U-1;Mutu;Persentase sekolah terakreditasi;%;80;80;80;80;80;naik;nilai akhir;50000000;Dapodik",
      "U-2;Mutu;Jumlah dokumen perencanaan;Dokumen;8;2;2;2;2;naik;jumlah;;Dapodik",
      "U-3;Mutu;Nilai SAKIP;Predikat;BB;BB;BB;BB;BB;predikat;predikat;;Inspektorat",
      "U-4;Mutu;Angka putus sekolah;%;4;4;4;4;4;turun;nilai akhir;;Dapodik",
      "U-5;Akses;Jumlah guru yang dilatih;Orang;400;100;200;300;400;naik;kumulatif;;Dapodik",
      "U-6;Akses;Persentase guru bersertifikat;%;70;70;70;70;70;naik;rasio;;Dapodik",
      "U-7;Akses;Persentase siswa melanjutkan;%;90;-;-;-;90;naik;nilai akhir;;Dapodik",
      "U-8;Akses;Indeks layanan;Indeks;3;3;3;3;3;naik;rata-rata;;Survei",
    ].map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) })

  /// A report of a quarter, received as the file of its name.
  static func report(_ quarter: Int) -> File {
    let roman = ["I", "II", "III", "IV"][quarter - 1]
    let trained = 100 * quarter + 2
    let spent = 10 * quarter
    let link = "https://berkas.example.go.id/uji/\(quarter)"
    let last = quarter == 4 ? "90;91;" : "-;-;"
    return File(
      name: "Laporan Bidang Uji TW \(roman) 2026.csv",
      table: DeskTable(
        titles: ["LAPORAN KINERJA TRIWULAN \(roman) TAHUN 2026", "Unit Kerja : Bidang Uji"],
        headings: [
          "Kode", "Indikator", "Satuan", "Target Tahunan", "Target Triwulan", "Realisasi Triwulan",
          "Capaian (%)", "Pagu (Rp)", "Realisasi Anggaran (Rp)", "Fisik (%)", "Pembilang", "Penyebut",
          "Faktor Pendorong", "Faktor Penghambat", "Tindak Lanjut", "Bukti Dukung", "Keterangan",
        ],
        rows: [
          "U-1;Persentase sekolah terakreditasi;%;80;80;\(80 + quarter);;50000000;\(spent)000000;\(spent);;;;;;\(link)/1;",
          "U-2;Jumlah dokumen perencanaan;Dokumen;8;2;2;100;;;;;;;;;\(link)/2;",
          "U-3;Nilai SAKIP;Predikat;BB;BB;BB;;;;;;;;;;\(link)/3;",
          "U-4;Angka putus sekolah;%;4;4;4;;;;;;;;;;\(link)/4;",
          "U-5;Jumlah guru yang dilatih;Orang;400;\(100 * quarter);\(trained);;;;;;;;;;\(link)/5;",
          "U-6;Persentase guru bersertifikat;%;70;70;7\(quarter);;;;;7\(quarter);100;;;;\(link)/6;",
          "U-7;Persentase siswa melanjutkan;%;90;\(last);;;;;;;;;\(link)/7;",
          "U-8;Indeks layanan;Indeks;3;3;3,\(quarter);;;;;;;;;;\(link)/8;",
        ].map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }))
  }

  /// The monthly report whose figures make the quarter's: U-2 adds up to 2, U-1 ends at 81.
  static func progress(_ month: Int) -> DeskTable {
    let name = ["JANUARI", "FEBRUARI", "MARET"][month - 1]
    return DeskTable(
      titles: ["LAPORAN PROGRES BULANAN", "Unit Kerja : Bidang Uji", "BULAN : \(name) 2026"],
      headings: ["Kode", "Indikator", "Satuan", "Realisasi Bulan Ini", "Permasalahan", "Tindak Lanjut"],
      rows: [
        ["U-1", "Persentase sekolah terakreditasi", "%", "\(78 + month)", "", ""],
        ["U-2", "Jumlah dokumen perencanaan", "Dokumen", month == 2 ? "0" : "1", "", ""],
      ])
  }

  /// Runs the whole pipeline over what lies on the desk.
  func run() async throws -> BatchResult {
    let folder = try TemporaryFolder()
    var request = BatchRequest()
    request.units = try folder.write(
      "unit.csv", "Kode;Nama;Alias\nUJI;Bidang Uji;Bid. Uji\nLAIN;Bidang Lain;\n")
    for file in targets { request.targets.append(try folder.write("pk/" + file.name, file.bytes)) }
    for (month, table) in monthly.sorted(by: { $0.key < $1.key }) {
      let path = try folder.write("bulanan/Progres \(month).csv", table.csv(";"))
      request.monthly.append(path)
    }
    for file in reports { try folder.write("masuk/" + file.name, file.bytes) }
    request.inputs = [folder.path + "/masuk"]
    if !receipts.isEmpty {
      let list = "file;time\n" + receipts.joined(separator: "\n") + "\n"
      request.receipts = try folder.write("penerimaan.csv", list)
    }
    request.limits = limits
    return try await BatchRun.run(request)
  }
}
