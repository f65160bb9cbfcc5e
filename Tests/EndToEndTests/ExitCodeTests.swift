import TestSupport
import Testing

struct ExitCodeTests {
  @Test func `nothing refused is 0, something refused 1, something unreadable 2`() throws {
    #expect(try Program.run(Sample.check(Sample.clean)).status == 0)
    #expect(try Program.run(Sample.check(Sample.rejected)).status == 1)
    #expect(try Program.run(Sample.check(Sample.empty)).status == 2)
    #expect(try Program.run(Sample.check(Sample.clean, Sample.rejected, Sample.empty)).status == 2)
  }

  @Test(arguments: [
    ["check"], ["check", "a.csv"], ["check", "a.csv", "--units", "u.csv"], ["tidak-ada"],
    ["check", "--tidak-ada"],
    ["check", "a.csv", "--units", "u", "--pk", "p", "--format", "pdf"],
    ["check", "a.csv", "--units", "u", "--pk", "p", "--lang", "fr"],
    ["check", "a.csv", "--units", "u", "--pk", "p", "--period", "2026-TW5"],
    ["convert", "a.csv", "--units", "u", "--pk", "p", "-o", "rekap.pdf"],
    ["convert", "a.csv", "--units", "u", "--pk", "p"], ["explain"], ["inspect"],
    ["inspect", "a.csv", "b.csv"],
  ])
  func `a wrong call is 64 and says what to type`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == [])
    #expect(outcome.errors.count > 20)
  }

  @Test func `lists and targets that cannot be used are 65`() throws {
    let folder = try TemporaryFolder()
    let letter = try folder.write("surat.csv", "Dengan hormat,\nbersama ini\n")
    for arguments in [
      ["--units", letter, "--pk", Sample.target], ["--units", Sample.units, "--pk", letter],
      ["--units", Sample.units, "--pk", Sample.target, "--receipts", letter],
      ["--units", Sample.empty, "--pk", Sample.target],
    ] {
      let outcome = try Program.run(["check", Sample.clean] + arguments)
      #expect(outcome.status == 65, "\(arguments)")
      #expect(outcome.output == [])
      #expect(outcome.errors.hasPrefix("rekap: "))
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func `input that is not there is 66`() throws {
    let folder = try TemporaryFolder()
    for arguments in [
      ["/tidak/ada", "--units", Sample.units, "--pk", Sample.target],
      [Sample.clean, "--units", "/tidak/ada.csv", "--pk", Sample.target],
      [Sample.clean, "--units", Sample.units, "--pk", "/tidak/ada"],
      [Sample.clean, "--units", Sample.units, "--pk", Sample.target, "--receipts", "/tidak/ada.csv"],
      [folder.path, "--units", Sample.units, "--pk", Sample.target],
    ] {
      let outcome = try Program.run(["check"] + arguments)
      #expect(outcome.status == 66, "\(arguments)")
      #expect(outcome.output == [])
      #expect(outcome.errors.hasPrefix("rekap: "))
    }
  }

  @Test func `an output that cannot be created is 73`() throws {
    let folder = try TemporaryFolder()
    for arguments in [
      Sample.check(Sample.clean, options: "-o", folder.path + "/tidak/ada/hasil.json"),
      Sample.convert(Sample.clean, to: folder.path + "/tidak/ada/rekap.json"),
    ] {
      let outcome = try Program.run(arguments)
      #expect(outcome.status == 73)
      #expect(outcome.output == [])
    }
    #expect(folder.names == [])
  }

  @Test(arguments: [
    ["--help"], ["check", "--help"], ["convert", "--help"], ["inspect", "--help"], ["--version"],
  ])
  func `help is data and 0`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.errors == "")
  }
}
