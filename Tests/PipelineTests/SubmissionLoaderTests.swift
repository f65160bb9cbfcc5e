import Glibc
import Kinerja
import Parsers
import Spreadsheet
import TestSupport
import Testing

@testable import Pipeline

struct SubmissionLoaderTests {
  private let loader = SubmissionLoader(reader: SubmissionReader(units: [], agreements: AgreementBook([])))

  private func codes(_ path: String) -> [[FindingCode]] { loader.load(path).map { $0.findings.map(\.code) } }

  @Test(arguments: [
    ("samples/masuk/TW1/laporan tw1.xlsx", FindingCode.F01), ("xlsx/biff.xls", .F01),
    ("xlsx/terpotong.xlsx", .F01),
    ("xlsx/terkunci.xlsx", .F11), ("xlsx/html.xlsx", .F14),
    ("samples/masuk/TW1/~$LKJ_TW1_Sekretariat.xlsx", .F02),
  ])
  func `a file that is no report has one answer that says why`(name: String, code: FindingCode) {
    #expect(codes(Fixture(name).path) == [[code]])
    #expect(loader.load(Fixture(name).path).allSatisfy { $0.sha256.count == 64 && !$0.isReadable })
  }

  @Test func `a file that is gone when its turn comes has an answer too`() throws {
    let folder = try TemporaryFolder()
    let found = loader.load(folder.path + "/hilang.csv")
    #expect(found.count == 1)
    #expect(found.first?.sha256 == "")
    #expect(found.first?.findings.isEmpty == false)
  }

  @Test(arguments: ["laporan.csv", "~$laporan.xlsx"])
  func `of a copy that cannot be had nothing is said about the file`(name: String) {
    #expect(throws: UnreadableFile.inputOutput(errno: ENOENT)) {
      try loader.load("inbox/\(name)", copy: "/tidak/ada")
    }
  }

  @Test func `a copy is known by the path of the file`() throws {
    let folder = try TemporaryFolder()
    let copy = try folder.write("0a1b", "No;Indikator;Realisasi\n")
    #expect(try loader.load("inbox/laporan.csv", copy: copy).map(\.file) == ["inbox/laporan.csv"])
  }

  @Test func `a conflict copy is not looked into`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.sync-conflict-20260406-081000-ABC.csv", "No;Indikator;Realisasi\n")
    #expect(codes(path) == [[.F21]])
  }
}
