import Kinerja
import Testing

struct TextFingerprintTests {
  @Test(
    arguments: [
      ("Angka\u{A0}Harapan  Lama\nSekolah", "angka harapan lama sekolah"),
      ("Sarana & Prasarana", "sarana dan prasarana"), ("A ＆ B", "a dan b"),
      ("Data&Informasi", "data dan informasi"), ("“Baik”", "\"baik\""), ("APK – SD’s", "apk - sd's"),
      (" IKM. ", "ikm"),
      ("Nilai (1) :", "nilai (1)"), ("\u{FEFF}HLS\u{200B}", "hls"), ("ＡＰＫ", "apk"), ("m²", "m2"),
      ("Ⅲ", "iii"),
      ("", ""), (" - ", ""), ("ÉCOLE", "école"), ("\tA\r\nB", "a b"), ("ﬁnal", "final"),
    ]
  )
  func `names are folded to what they say`(text: String, normalized: String) {
    #expect(TextFingerprint.normalize(text) == normalized)
  }

  @Test func `the key is the same for another order of words`() {
    #expect(TextFingerprint("Jumlah guru, SD").key == TextFingerprint("guru SD (jumlah)").key)
    #expect(TextFingerprint("guru SD").key != TextFingerprint("guru SMP").key)
  }

  @Test func `at most three suggestions, nearest first`() {
    let known = [
      "APK PAUD", "APM SD/sederajat", "APM SMP/sederajat", "Angka putus sekolah SD",
      "Angka putus sekolah SMP",
      "Persentase guru bersertifikat pendidik",
    ].map(TextFingerprint.init)
    #expect(TextFingerprint("Angka putus sekolah SDD").nearest(in: known).map(\.index) == [3, 4])
    #expect(
      TextFingerprint("guru bersertifikat pendidik persentase").nearest(in: known).map(\.distance) == [0]
    )
    #expect(
      TextFingerprint("Persentase guru sudah bersertifikat pendidik").nearest(in: known).map(\.index) == [5]
    )
    #expect(TextFingerprint("Jumlah perpustakaan").nearest(in: known).isEmpty)
    #expect(TextFingerprint("").nearest(in: known).isEmpty)
    let same = [TextFingerprint](repeating: TextFingerprint("APK PAUD"), count: 9)
    #expect(TextFingerprint("APK PAUDD").nearest(in: same).map(\.index) == [0, 1, 2])
  }
}

struct EditDistanceTests {
  @Test(
    arguments: [
      ("unit", "unir", 1), ("unit", "unit", 0), ("dokumen", "dokumne", 1), ("", "ab", 2), ("ab", "", 2),
      ("kitten", "sitting", 3),
      ("ca", "abc", 3), ("", "", 0), ("wtp", "wtpp", 1),
    ]
  )
  func `slips are counted`(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right, limit: 5) == distance)
    #expect(EditDistance.between(right, left, limit: distance) == distance)
    #expect(EditDistance.between(left, right, limit: distance - 1) == nil)
  }
}
