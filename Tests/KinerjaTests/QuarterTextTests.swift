import Kinerja
import Testing

struct QuarterTextTests {
  @Test(
    arguments: [
      ("TRIWULAN II TAHUN 2025", 2, 2025), ("TW-I", 1, nil), ("tw 1", 1, nil), ("Tw.I", 1, nil),
      ("Tri Wulan I", 1, nil),
      ("Triw. I", 1, nil), ("Tribulan III", 3, nil), ("TW lV", 4, nil), ("Triwulan ll", 2, nil),
      ("TW IIII", 4, nil),
      ("TW \u{2163}", 4, nil), ("ＴＷ　Ⅳ", 4, nil), ("ＴＷ２", 2, nil), ("Q1", 1, nil), ("q3 2026", 3, 2026),
      ("triwulan pertama", 1, nil), ("Triwulan Kedua Tahun Anggaran 2026", 2, 2026),
      ("Triwulan ke-3", 3, nil),
      ("Triwulan ke IV", 4, nil), ("Januari s.d. Maret 2026", 1, 2026), ("Jan-Mar", 1, nil),
      ("April – Juni 2026", 2, 2026),
      ("1 Juli s/d 30 September 2026", 3, 2026), ("Oktober sampai dengan Desember", 4, nil),
      ("s.d. TRIWULAN III", 3, nil),
      ("LKJ_TW1_Sekretariat", 1, nil), ("gtk tw3 revisi 2", 3, nil), ("dispersip-tw1", 1, nil),
      ("Bidang SMP_triwulan 1_FINAL_revisi", 1, nil),
      ("EVALUASI RENJA BIDANG KEBUDAYAAN TW II revisi", 2, nil),
      ("export_sakip_tw3", 3, nil), ("kiriman tw3", 3, nil), ("gtk_tw1_2026 (1)", 1, 2026),
      ("2026-TW1", 1, 2026),
      ("TW1-2026", 1, 2026), ("TWII", 2, nil), ("TRIWULAN IV / 2026", 4, 2026),
      ("Realisasi s.d. TW 2", 2, nil),
      ("Triwulan 01", 1, nil), ("TW : III T.A. 2026", 3, 2026), ("Triwulan I s.d. III", 3, nil),
      ("Kuartal II", 2, nil),
      ("TRI\u{AD}WULAN\nII", 2, nil), ("Pengukuran Kinerja TW IV 2026 PAUD PNF", 4, 2026),
      ("TW II – 2026", 2, 2026),
      ("Opini BPK Triwulan II", 2, nil), ("BPS TW 2 (perbaikan)", 2, nil), ("TW I 12 Dokumen", 1, nil),
    ] as [(String, Int, Int?)]
  )
  func `one quarter is found in free text`(text: String, quarter: Int, year: Int?) {
    let found = QuarterText(text)
    #expect(found.quarter?.rawValue == quarter)
    #expect(found.year == year)
    #expect(found.period?.code == year.map { "\($0)-TW\(quarter)" })
  }

  @Test(
    arguments: [
      "TW", "tw", "WTP", "Opini TW", "TMP 1, TW 2, WDP 3, WTP 4", "Triwulan", "TW 2026", "TW 5", "TW V",
      "Realisasi",
      "Twitter", "1", "II", "Januari", "Progres Bulan April 2026", "Paringin, 5 April 2026",
      "Laporan Triwulanan", "",
      "TW 1.250", "Maret - April", "Januari s.d. April", "Semester I", "Q", "Q 1 2", "network 2",
      "BULAN : NOVEMBER 2026",
    ]
  )
  func `no quarter is found where none is named`(text: String) {
    #expect(QuarterText(text).mentions.isEmpty)
    #expect(QuarterText(text).quarter == nil)
  }

  @Test func `contradictions stay visible, with their places`() throws {
    let text = "LAPORAN TRIWULAN I TAHUN 2026 (TW II 2025)"
    let found = QuarterText(text)
    #expect(found.mentions.map(\.quarter) == [.first, .second])
    #expect(found.mentions.map(\.year) == [2026, 2025])
    #expect(found.mentions.map { String(text[$0.range]) } == ["TRIWULAN I", "TW II"])
    #expect(found.years.map(\.year) == [2026, 2025])
    #expect(found.quarter == nil)
    #expect(found.year == nil)
    #expect(found.period == nil)
  }

  @Test func `spans name their end and their beginning`() {
    for text in ["TW I - TW III", "Triwulan I s/d III", "Januari s.d. September 2026", "s.d. Triwulan III"] {
      let found = QuarterText(text)
      #expect(found.mentions.map(\.quarter) == [.third], "\(text)")
      #expect(found.mentions.map(\.from) == [.first], "\(text)")
    }
  }

  @Test func `lists name all of them`() {
    for text in ["Triwulan I dan II", "TW I & TW II", "TW I, II", "TW I II TW II"] {
      #expect(Set(QuarterText(text).mentions.map(\.quarter)).isSubset(of: [.first, .second]), "\(text)")
      #expect(QuarterText(text).mentions.first?.quarter == .first, "\(text)")
    }
    #expect(QuarterText("Triwulan I dan II").mentions.map(\.quarter) == [.first, .second])
    #expect(QuarterText("TW I, II dan III").mentions.map(\.quarter) == [.first, .second, .third])
  }

  @Test(arguments: ["19700101 200001 1 010", "NIP 2026123", "Rp 20261234", "1999", "2100"])
  func `only four digits of this century are a year`(text: String) {
    #expect(QuarterText(text).years.isEmpty)
  }

  @Test func `the year said with the quarter outranks another one`() {
    #expect(QuarterText("Perbup 12 Tahun 2023: Triwulan II Tahun 2026").year == 2026)
    #expect(QuarterText("Perbup 2023, Renstra 2026").year == nil)
  }
}

struct MonthTests {
  @Test(
    arguments: [
      ("Januari", 1), ("Pebruari", 2), ("Peb", 2), ("Mrt", 3), ("april", 4), ("May", 5), ("JUN", 6),
      ("Jul.", 7),
      ("Agt", 8), ("Ags", 8), ("Agst", 8), ("Agu", 8), ("Sept", 9), ("Okt", 10), ("Nopember", 11),
      ("Nop", 11), ("Des", 12),
    ]
  )
  func `months in all their spellings`(name: String, number: Int) {
    #expect(Month(name: name)?.rawValue == number)
    #expect(Month(name: name)?.quarter.rawValue == (number + 2) / 3)
  }

  @Test(arguments: ["", "Janu", "1", "Minggu"]) func `other words are no month`(name: String) {
    #expect(Month(name: name) == nil)
  }

  @Test(
    arguments: [
      ("BULAN : NOVEMBER 2026", 11, 2026), ("Progres Bulan April 2026", 4, 2026),
      ("progres Apr dispersip", 4, nil),
      ("Lap Bulanan Sept 2026 Kebudayaan", 9, 2026), ("Bulan Mei, dicetak 5 Juni 2026", 5, nil),
      ("Agustus 2026, tanggal 3 September 2026", 8, 2026),
    ] as [(String, Int, Int?)]
  )
  func `the month a text is about`(text: String, month: Int, year: Int?) {
    #expect(MonthMention.subject(of: text)?.month.rawValue == month)
    #expect(MonthMention.subject(of: text)?.year == year)
  }

  @Test(arguments: ["Paringin, 5 April 2026", "Mei dan Juni", "", "TW II"])
  func `dates and several months say nothing`(text: String) { #expect(MonthMention.subject(of: text) == nil) }
}
