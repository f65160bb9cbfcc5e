import Spreadsheet
import Testing

struct DelimiterSnifferTests {
  @Test(arguments: [";", ",", "\t", "|"])
  func `finds each delimiter`(delimiter: String) throws {
    let workbook = try read(
      table([["Kode", "Indikator", "Nilai"], ["01", "Guru", "5"], ["02", "Siswa", "7"]], delimiter)
    )
    #expect(workbook.dialect?.delimiter == delimiter.utf8.first)
    #expect(workbook.warnings.isEmpty)
  }

  /// duckdb/duckdb#15576: one title line made the whole file one column, silently.
  @Test func `a title line does not decide`() throws {
    let workbook = try read(
      """
      Laporan Kinerja Bidang SD, SMP, dan PAUD, Triwulan I, Tahun 2026
      Kode;Indikator;Nilai
      01;Guru;5
      02;Siswa;7
      """
    )
    #expect(workbook.texts["C4"] == "7")
    #expect(workbook.texts["A1"]?.hasSuffix("Tahun 2026") == true)
    #expect(
      workbook.dialect?.delimiterChoice
        == CSVDelimiterChoice(
          .someRecordsAgree, sampled: 4, agreeing: 3, width: 3, runnerUp: UInt8(ascii: ",")))
  }

  @Test func `metadata rows narrower than the table do not decide`() throws {
    let workbook = try read(
      """
      LAPORAN, TRIWULAN I
      Unit Kerja, Alamat;Sekretariat
      Periode, Tahun;TW I 2026
      Penyusun, Jabatan;Budi, S.Pd.

      Kode;Indikator;Satuan;Target;Realisasi
      01;Guru;Orang;5,5;6,5
      """
    )
    #expect(workbook.dialect?.delimiter == UInt8(ascii: ";"))
  }

  /// mholt/PapaParse#658, #681, #1077: decimal commas outvoted the semicolons.
  @Test(arguments: [
    "85,5;90,2\n77,1;80,3\n60,9;61,7\n",
    "Target;Realisasi\n85,5;90,2\n77,1;80,3\n",
    "1;85,5;90,2;100,0\n2;77,1;80,3;99,9\n",
    "Pagu;Realisasi\nRp 1.250.000,-;Rp 900.000,-\nRp 50.000,-;Rp 40.000,-\n",
    "a;1,250,000;1,300,000\nb;2,250,000;1,100,000\n",
  ])
  func `decimal and grouping commas do not win`(text: String) throws {
    #expect(try read(text).dialect?.delimiter == UInt8(ascii: ";"))
  }

  @Test func `commas of academic titles do not win`() throws {
    let workbook = try read(
      "Unit;Kepala\nSD;Fiktif Satu, S.Pd., M.M.\nSMP;Fiktif Dua, S.Pd., M.M.\nGTK;Tiga, S.E., M.M.\n"
    )
    #expect(workbook.dialect?.delimiter == UInt8(ascii: ";"))
    #expect(workbook.warnings.isEmpty)
  }

  /// duckdb/duckdb#19578, #14393.
  @Test func `delimiters and line breaks inside quotes are not counted`() throws {
    let narrative = "\"1. Cuaca, jalan, alat\n2. Jadwal, anggaran, tenaga\n3. a, b, c\""
    let workbook = try read("Kode;Hambatan\n01;\(narrative)\n02;\(narrative)\n03;\(narrative)\n")
    #expect(workbook.dialect?.delimiter == UInt8(ascii: ";"))
    #expect(workbook.sheets.first?.rows.count == 4)
  }

  /// duckdb/duckdb#21000, #16251: without a quote in the sample, quoting was switched off.
  @Test func `a first quoted delimiter far behind the sample is still quoted`() throws {
    let rows = String(repeating: "a,b\n", count: 30_000)
    #expect(try read(rows + "\"x,y\",z\n").table.last == ["x,y", "z"])
  }

  /// duckdb/duckdb#14883, #15970: "could not detect dialect".
  @Test func `a bad line among many does not matter`() throws {
    var lines = (1...100).map { "\($0);Indikator \($0);5" }
    lines[40] = "a,b,c,d,e,f,g,h,i,j,k"
    let workbook = try read(lines.joined(separator: "\n"))
    #expect(workbook.dialect?.delimiter == UInt8(ascii: ";"))
    #expect(workbook.warnings.isEmpty)
  }

  /// duckdb/duckdb#14304.
  @Test func `backslashes before delimiters do not mislead`() throws {
    #expect(try read("a\\,b;c\nd\\,e;f\ng;h\n").dialect?.delimiter == UInt8(ascii: ";"))
  }

  @Test func `numbers alone are split at their commas, with a warning`() throws {
    let workbook = try read("1,2,3\n4,5,6\n")
    #expect(workbook.table == [["1", "2", "3"], ["4", "5", "6"]])
    #expect(workbook.warnings == [ReadWarning(.delimiterGuessed, detail: ",")])
  }

  @Test(arguments: ["0.5,1.25,3\n1.5,2.75,4\n2.5,3.75,5\n", "a, b, c\n1, 2, 3\n4, 5, 6\n"])
  func `as many commas in every record need no warning`(text: String) throws {
    let workbook = try read(text)
    #expect(workbook.dialect?.delimiter == UInt8(ascii: ","))
    #expect(workbook.warnings.isEmpty)
  }

  @Test(arguments: [
    "1,250,000\n1,300,000\n2,750,000\n", "85,5\n77,1\n60,9\n", "Satu, dua\nTiga, empat\nLima, enam\n",
  ])
  func `grouped numbers, decimal numbers and prose of one comma each do`(text: String) throws {
    #expect(try read(text).codes == [.delimiterGuessed])
  }

  @Test func `one column is read as one, with a warning`() throws {
    let workbook = try read("Nama\nSekretariat\nBidang SD\n")
    #expect(workbook.table == [["Nama"], ["Sekretariat"], ["Bidang SD"]])
    #expect(workbook.warnings == [ReadWarning(.delimiterGuessed, detail: ";")])
  }

  @Test func `one column says that nothing delimits it`() throws {
    #expect(
      try read("Nama\nSekretariat\n\nBidang SD\n").dialect?.delimiterChoice
        == CSVDelimiterChoice(.nothingDelimits, sampled: 3, agreeing: 3, width: 1))
  }

  /// The file would be split where the sample did not look.
  @Test func `text of one column keeps its delimiters, the unsampled too`() throws {
    let names = (1...300).map { $0 % 10 == 0 ? "Nama \($0), S.Pd." : "Nama \($0)" }
    let workbook = try read((names + ["Catatan; akhir"]).joined(separator: "\n"))
    #expect(workbook.table == (names + ["Catatan; akhir"]).map { [$0] })
    #expect(workbook.codes == [.delimiterGuessed])
    #expect(workbook.dialect?.delimiterChoice.reason == .delimitersAreText)
    #expect(workbook.dialect?.delimiterChoice.runnerUp == UInt8(ascii: ","))
  }

  @Test func `many lines of notes before a table do not make it one column`() throws {
    let notes = (1...400).map { "Catatan nomor \($0), lihat lampiran" }
    let rows = (1...400).map { "\($0);Guru;\($0),5" }
    let workbook = try read((notes + rows).joined(separator: "\n"))
    #expect(workbook.dialect?.delimiter == UInt8(ascii: ";"))
  }

  @Test(
    arguments: zip(
      [
        "id^nama^nilai\n1^a|b|c^5\n2^a^6\n3^a|b^7\n", "a~b\nc~d\n", "root:x:0\nbin:y:1\n",
        "x y z\n1 2.5 -3\n4 5e3 6\n",
        "nama \"luas\" padat\n\"Kota Satu\" 2.5 -3\nDua 5 6\n",
      ],
      ["^", "~", ":", " ", " "]
    )
  )
  func `a rare delimiter is taken where every record agrees, with a warning`(
    text: String,
    delimiter: String
  ) throws {
    let workbook = try read(text)
    #expect(workbook.dialect?.delimiter == delimiter.utf8.first)
    #expect(workbook.dialect?.delimiterChoice.reason == .everyRecordAgrees)
    #expect(workbook.codes == [.delimiterGuessed])
  }

  @Test(arguments: [
    "Unit: SD\nPeriode: TW I\nPenyusun: Budi\n", "Unit:SD\nPeriode:TW I\n", "10:15:00\n10:30:00\n11:00:00\n",
    "https://a.id:80/x\nhttps://b.id:80/y\n", "Dua kata\nTiga kata\nDua lagi\n",
    "Triwulan 1\nTriwulan 2\nTriwulan 3\n",
    "Jalan Melati 1\nJalan Mawar 2\nJalan Anggrek 3\n", "1 250\n1 300\n2 750\n",
    "0812 3456 7890\n0813 3456 7890\n0857 1234 5678\n", "1 2 x\n1 2 3\n1 2 y\n",
    "+62 812 3456 7890\n+62 813 3456 7890\n+62 857 1234 5678\n", "~a\nb\n",
    "2026-01-01 10:15\n",
  ])
  func `a rare delimiter never splits prose, times, addresses and grouped numbers`(text: String) throws {
    let workbook = try read(text)
    #expect(workbook.table.allSatisfy { $0.count == 1 })
    #expect(workbook.codes == [.delimiterGuessed])
  }

  @Test(arguments: ["a, b, c\n1, 2, 3\n4, 5, 6\n", "1 2,5\n3 4,5\n5 6,5\n1 x,2\n"])
  func `a rare delimiter does not take a table from a usual one`(text: String) throws {
    #expect(try read(text).dialect?.delimiter == UInt8(ascii: ","))
  }

  @Test func `two candidates that explain the text alike give a warning`() throws {
    #expect(try read("a;b,c\nd;e,f\n").codes == [.delimiterGuessed])
  }

  @Test func `the sample is cut at a record border`() throws {
    let long = "\"" + String(repeating: "narasi; panjang, sekali\n", count: 400) + "\""
    let rows = String(repeating: "01|\(long)|5\n", count: 20)
    let workbook = try read("Kode|Hambatan|Nilai\n" + rows)
    #expect(workbook.dialect?.delimiter == UInt8(ascii: "|"))
    #expect(workbook.sheets.first?.rows.count == 21)
    #expect(workbook.warnings.isEmpty)
  }

  @Test func `a quote left open early does not hide the table`() throws {
    let rows = String(repeating: "01,Guru,5\n", count: 20_000)
    let workbook = try read("\"Laporan\nKode,Nama,Nilai\n" + rows)
    #expect(workbook.dialect?.delimiter == UInt8(ascii: ","))
    #expect(workbook.codes == [.unclosedQuote])
    #expect(workbook.sheets.first?.rows.count == 20_002)
  }

  private func table(_ rows: [[String]], _ delimiter: String) -> String {
    rows.map { $0.joined(separator: delimiter) }.joined(separator: "\n")
  }
}
