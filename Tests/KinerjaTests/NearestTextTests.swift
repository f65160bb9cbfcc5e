import Kinerja
import Testing

/// Suggestions for names that people typed differently: what they may have meant, and what they surely did not.
struct NearestTextTests {
  private static let units = [
    "Dinas Perpustakaan dan Kearsipan", "Dinas Pendidikan dan Kebudayaan", "Bidang Pembinaan SD",
    "Bidang Pembinaan SMP", "Kecamatan Paringin", "Kecamatan Paringin Selatan", "SMP Negeri 1 Paringin",
    "SMP Negeri 2 Paringin", "SD Negeri 1 Batu Piring", "Badan Pusat Statistik Kabupaten",
    "Puskesmas Lampihong",
  ]

  private static let indicators = [
    "Angka putus sekolah SD", "Angka putus sekolah SMP", "Persentase guru bersertifikat pendidik",
    "Jumlah siswa yang mengikuti olimpiade dan lomba", "Indeks kepuasan masyarakat",
    "Angka Partisipasi Murni (APM)",
    "Angka Partisipasi Kasar (APK)", "Persentase SD terakreditasi minimal B", "Jumlah dokumen perencanaan",
  ]

  private func nearest(_ text: String, in names: [String]) -> [(String, Suggestion.Confidence)] {
    TextFingerprint(text).nearest(in: names.map(TextFingerprint.init)).map {
      (names[$0.index], $0.confidence)
    }
  }

  @Test(arguments: [
    ("Din. Perpustakaan & Kearsipan", "Dinas Perpustakaan dan Kearsipan"),
    ("DINAS PERPUS DAN KEARSIPAN", "Dinas Perpustakaan dan Kearsipan"),
    ("SMPN 1 Paringin", "SMP Negeri 1 Paringin"), ("SMPN2 Paringin", "SMP Negeri 2 Paringin"),
    ("SDN 1 Batu Piring", "SD Negeri 1 Batu Piring"), ("PKM Lampihong", "Puskesmas Lampihong"),
    ("Bid. Pembinaan SD", "Bidang Pembinaan SD"), ("SMP Bidang Pembinaan", "Bidang Pembinaan SMP"),
    ("Dinas Kebudayaan dan Pendidikan", "Dinas Pendidikan dan Kebudayaan"),
  ])
  func `the same words in another form or order`(text: String, name: String) {
    let found = nearest(text, in: Self.units)
    #expect(found.first?.0 == name)
    #expect(found.first?.1 != .guess)
  }

  @Test(arguments: [
    ("Dinas Perpustakan dan Kearsipan", "Dinas Perpustakaan dan Kearsipan"),
    ("Dinas Pendidkan dan Kebudayaan", "Dinas Pendidikan dan Kebudayaan"),
    ("Badan Pusat Statitsik Kabupaten", "Badan Pusat Statistik Kabupaten"),
    ("Puskesmas Lampihog", "Puskesmas Lampihong"),
  ])
  func `a slip in a long word is likely meant`(text: String, name: String) {
    let found = nearest(text, in: Self.units)
    #expect(found.map(\.0) == [name])
    #expect(found.first?.1 == .likely)
  }

  @Test(arguments: [
    ("Persentase guru bersertif", "Persentase guru bersertifikat pendidik"),
    ("Jumlah siswa yang mengikuti olimp", "Jumlah siswa yang mengikuti olimpiade dan lomba"),
    ("Prosentase guru bersertifikat pendidik", "Persentase guru bersertifikat pendidik"),
    ("Jml siswa yg mengikuti olimpiade & lomba", "Jumlah siswa yang mengikuti olimpiade dan lomba"),
    ("Indek kepuasan masyarakat", "Indeks kepuasan masyarakat"),
    ("Indeks masyarakat kepuasan", "Indeks kepuasan masyarakat"),
    ("Jumlah dokumen perencanan", "Jumlah dokumen perencanaan"),
    ("Persentase guru yang sudah bersertifikat pendidik", "Persentase guru bersertifikat pendidik"),
  ])
  func `indicators that were cut off, shortened, swapped or mistyped`(text: String, name: String) {
    #expect(nearest(text, in: Self.indicators).first?.0 == name)
  }

  @Test(arguments: [
    "SMPN 3 Paringin", "SMP Negeri 11 Paringin", "SDN 2 Batu Piring", "Dinas Kesehatan", "Dinas", "Bidang",
    "Kecamatan Awayan", "Sekretariat", "Laporan", "1", "",
  ])
  func `another school, office or district is no suggestion`(text: String) {
    #expect(nearest(text, in: Self.units).map(\.0) == [])
  }

  @Test(arguments: [
    "Jumlah perpustakaan", "Persentase guru mengikuti diklat", "Angka harapan lama sekolah",
    "Indeks literasi",
    "Persentase guru", "Jumlah siswa", "Angka",
  ])
  func `another indicator is no suggestion`(text: String) {
    #expect(nearest(text, in: Self.indicators).map(\.0) == [])
  }

  @Test func `a word that other names use is not a slip for its neighbour`() {
    let found = nearest("Persentase SMP terakreditasi minimal B", in: Self.indicators)
    #expect(found.map(\.0) == [])
  }

  @Test func `a short word mistyped is a guess among all that it may be`() {
    let found = nearest("Angka putus sekolah SDD", in: Self.indicators)
    #expect(found.map(\.0) == ["Angka putus sekolah SD", "Angka putus sekolah SMP"])
    #expect(found.allSatisfy { $0.1 == .guess })
  }

  @Test func `certain is only what stands alone`() {
    #expect(nearest("SMPN 1 Paringin", in: Self.units).map(\.1) == [.certain])
    let twice = nearest("SMPN 1 Paringin", in: ["SMP Negeri 1 Paringin", "SMP Negeri 1 Paringin Selatan"])
    #expect(twice.map(\.1) == [.likely, .guess])
    #expect(nearest("Indeks kepuasan masyarakatt", in: Self.indicators).map(\.1) == [.likely])
  }
}
