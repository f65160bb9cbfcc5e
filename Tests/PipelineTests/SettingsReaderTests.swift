import Foundation
import Kinerja
import TestSupport
import Testing
import Validator
import Writers

@testable import Pipeline

struct SettingsReaderTests {
  /// The YAML block of the guide, so that what staff copy from there is what the program reads.
  private func guideExample() throws -> String {
    let guide = try String(contentsOfFile: Fixture.packageRoot + "/docs/panduan.md", encoding: .utf8)
    let blocks = guide.split(separator: "```", omittingEmptySubsequences: false)
    let yaml = try #require(blocks.first { $0.hasPrefix("yaml\n") })
    return String(yaml.dropFirst("yaml\n".count))
  }

  @Test func `the example of the guide says the defaults`() throws {
    let settings = try SettingsReader.read(try guideExample())
    let defaults = Settings()
    #expect(settings.rules == defaults.rules)
    #expect(settings.thresholds == defaults.thresholds)
    #expect(settings.office.place == "Paringin")
    #expect(settings.office.letterhead.count == 2)
  }

  @Test func `an empty file keeps every default`() throws {
    #expect(try SettingsReader.read("").thresholds == Settings().thresholds)
    #expect(try SettingsReader.read("# hanya catatan\n").thresholds == Settings().thresholds)
  }

  @Test func `what is stated replaces the default`() throws {
    let settings = try SettingsReader.read(
      """
      batas_waktu: { tanggal: 15 }
      capaian: { rumus_turun: b, batas_rata_rata: 120 }
      skala:
        - { batas: 50, predikat: Tercapai }
        - { batas: 0, predikat: Belum }
      ambang: { capaian_rendah: "62,5", perubahan_nilai: 40, pola: 8, desimal: 2 }
      """)
    #expect(settings.thresholds.deadlineDay == 15)
    #expect(settings.rules.lowerIsBetterFormula == .quotient)
    #expect(settings.rules.averageCap == Amount(120))
    #expect(settings.rules.scale.category(of: Amount(50)) == "Tercapai")
    #expect(settings.thresholds.lowAchievement == Amount(125, over: 2))
    #expect(settings.thresholds.levelChange == Amount(2, over: 5))
    #expect(settings.thresholds.patternSize == 8)
    #expect(settings.thresholds.decimalPlaces == 2)
  }

  @Test(arguments: [
    ("ambng: {}", 1), ("ambang:\n  capaian_rendh: 70", 2), ("instansi:\n  kertas: A5", 2),
    ("batas_waktu:\n  tanggal: 31", 2), ("ambang:\n  capaian_rendah: tinggi", 2), ("skala: 5", 1),
    ("capaian:\n  rumus_turun: C", 2), ("ambang:\n  capaian_rendah: -5", 2),
  ])
  func `a slip is told with its line`(yaml: String, line: Int) throws {
    let problem = #expect(throws: SettingsProblem.self) { try SettingsReader.read(yaml) }
    #expect(problem?.line == line)
  }

  @Test(arguments: [
    ("batas_waktu: 5", SettingsProblem.Expected.section), ("batas_waktu: {tanggal: x}", .dayOfMonth),
    ("capaian: {batas_rata_rata: -1}", .number), ("ambang: {pola: 1}", .number), ("skala: 5", .list),
    ("ambang: {desimal: 13}", .number),
    ("skala: [{batas: 90}]", .scale), ("instansi: {kertas: A3}", .paper), ("- a", .section),
  ])
  func `a value of another kind says what is expected`(yaml: String, expected: SettingsProblem.Expected)
    throws
  {
    let problem = try #require(throws: SettingsProblem.self) { try SettingsReader.read(yaml) }
    guard case .badValue(_, _, expected) = problem.reason else {
      Issue.record("\(problem.reason)")
      return
    }
  }

  @Test func `what is no YAML is said to be none`() {
    #expect(throws: SettingsProblem.self) { try SettingsReader.read("a: [1, 2") }
  }
}
