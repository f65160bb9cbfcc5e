import TestSupport
import Testing

struct SettingsOptionTests {
  @Test func `settings change what is found`() throws {
    let folder = try TemporaryFolder()
    let late = try folder.write("rekap.yaml", "batas_waktu:\n  tanggal: 1\n")
    let plain = Sample.check(Sample.clean, options: "--receipts", Sample.receipts, "--format", "json")
    #expect(!(try Program.run(plain).text.contains("\"F07\"")))
    #expect(try Program.run(plain + ["--config", late]).text.contains("\"F07\""))
  }

  @Test(arguments: ["batas_waktuu: {tanggal: 1}", "batas_waktu: {tanggal: 99}", "a: ["])
  func `settings that cannot be used are 65, missing ones 66`(text: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(
      Sample.check(Sample.clean, options: "--config", try folder.write("rekap.yaml", text)))
    #expect(outcome.status == 65)
    #expect(outcome.output == [])
    #expect(outcome.errors.hasPrefix("rekap: "))
    let missing = try Program.run(
      Sample.check(Sample.clean, options: "--config", folder.path + "/tidak-ada.yaml"))
    #expect(missing.status == 66)
  }
}
