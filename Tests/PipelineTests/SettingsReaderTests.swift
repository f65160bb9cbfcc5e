import Kinerja
import Testing
import Validator
import Writers

@testable import Pipeline

struct SettingsReaderTests {
  @Test func `what a file leaves out keeps its default`() throws {
    for text in ["", "# kosong\n", "instansi:\n  tempat: Paringin\n"] {
      let settings = try SettingsReader.read(text)
      #expect(settings.thresholds == CheckThresholds())
      #expect(settings.rules.lowerIsBetterFormula == CalculationRules().lowerIsBetterFormula)
    }
  }

  @Test func `every choice of an office is read`() throws {
    let settings = try SettingsReader.read(
      """
      instansi:
        kop: [PEMERINTAH KABUPATEN, DINAS]
        tempat: Paringin
        penandatangan: {jabatan: Kepala Dinas, nama: Budi, nip: "19750101 200003 1 001"}
      batas_waktu: {tanggal: 15}
      capaian: {rumus_turun: b, batas_rata_rata: 120}
      ambang: {selisih_capaian: "0,5", capaian_tinggi: 200, perubahan_nilai: 10, pola: 8}
      """)
    #expect(settings.office.letterhead == ["PEMERINTAH KABUPATEN", "DINAS"])
    #expect(settings.office.signatoryName == "Budi")
    #expect(settings.thresholds.deadlineDay == 15)
    #expect(settings.rules.lowerIsBetterFormula == .quotient)
    #expect(settings.rules.averageCap == Amount(120))
    #expect(settings.thresholds.achievementTolerance == Amount(1, over: 2))
    #expect(settings.thresholds.highAchievement == Amount(200))
    #expect(settings.thresholds.levelChange == Amount(1, over: 10))
    #expect(settings.thresholds.patternSize == 8)
  }

  @Test(arguments: [
    ("batas_waktuu: {tanggal: 5}", "batas_waktuu"), ("batas_waktu: {hari: 5}", "hari"),
    ("ambang: {capaian_tingi: 5}", "capaian_tingi"), ("instansi: {nama: Dinas}", "nama"),
  ])
  func `an unknown key stops the run and lists those there are`(text: String, key: String) throws {
    let problem = try #require(throws: SettingsProblem.self) { try SettingsReader.read(text) }
    guard case .unknownKey(key, let known) = problem.reason else {
      Issue.record("\(problem.reason)")
      return
    }
    #expect(!known.isEmpty)
    #expect(problem.line == 1)
  }

  @Test(arguments: [
    ("batas_waktu: {tanggal: 31}", SettingsProblem.Expected.dayOfMonth),
    ("batas_waktu: {tanggal: x}", .dayOfMonth),
    ("batas_waktu: 5", .section), ("capaian: {rumus_turun: c}", .formula),
    ("capaian: {batas_rata_rata: -1}", .number),
    ("ambang: {pola: 1}", .number), ("ambang: {capaian_tinggi: banyak}", .number), ("skala: 5", .list),
    ("skala: [{batas: 90}]", .scale), ("instansi: {kertas: A3}", .paper), ("- a", .section),
  ])
  func `a value of another kind is refused`(text: String, expected: SettingsProblem.Expected) throws {
    let problem = try #require(throws: SettingsProblem.self) { try SettingsReader.read(text) }
    guard case .badValue(_, _, expected) = problem.reason else {
      Issue.record("\(problem.reason)")
      return
    }
  }

  @Test(arguments: ["a: [", "\t- x", "a: b: c", "'", "&a *b"])
  func `what is no YAML is said`(text: String) throws {
    #expect(throws: SettingsProblem.self) { try SettingsReader.read(text) }
  }
}
