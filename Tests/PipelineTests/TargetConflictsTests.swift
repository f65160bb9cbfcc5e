import Kinerja
import Parsers
import Spreadsheet
import TestSupport
import Testing

@testable import Pipeline

struct TargetConflictsTests {
  private let folder = try? TemporaryFolder()

  /// A target file of one indicator with its targets of year and quarters.
  private func part(
    _ name: String, _ targets: String, title: String = "PK DAN RENCANA AKSI UNIT U 2026", code: String = "A"
  ) throws -> [AgreementPart] {
    let text = """
      \(title)
      Kode;Indikator;Satuan;Target;TW I;TW II;TW III;TW IV
      \(code);Indikator \(code);%;\(targets)

      """
    let path = try #require(folder).write(name, text)
    let units = [OfficeUnit(code: "U", name: "Unit U"), OfficeUnit(code: "V", name: "Unit V")]
    return try AgreementReader(units: units).read(try SpreadsheetReader.read(path: path), file: path)
  }

  private func codes(_ parts: [AgreementPart]...) -> [[FindingCode]] {
    TargetConflicts.of(parts.flatMap { $0 }).map { $0.map(\.code) }
  }

  @Test func `another target in force from the same quarter is told at the later file`() throws {
    let found = TargetConflicts.of(
      try part("PK.csv", "86;86;86;86;86") + part("PK (1).csv", "80;80;80;80;80"))
    #expect(found.map(\.count) == [0, 1])
    let finding = try #require(found.last?.first)
    #expect(finding.code == .T05 && finding.severity == .error)
    #expect(finding.place.cell == "D3")
    #expect(finding.arguments["other"] == .text("PK.csv"))
    #expect(finding.arguments["agreed"] == .target(.amount(Amount(86))))
  }

  @Test func `a copy is told, not the file it was made from, whichever comes first`() throws {
    let copied = try part("PK (1).csv", "80;80;80;80;80")
    #expect(codes(copied, try part("PK.csv", "86;86;86;86;86")) == [[.T05], []])
  }

  @Test func `a mark of a revision, another quarter or another unit is no conflict`() throws {
    let agreed = try part("PK.csv", "86;86;86;86;86")
    let lower = "80;80;80;80;80"
    #expect(codes(agreed, try part("PK rev 1.csv", lower)) == [[], []])
    let revised = "PK PERUBAHAN DAN RENCANA AKSI UNIT U 2026, mulai TW III"
    #expect(codes(agreed, try part("PK Perubahan mulai TW III.csv", lower, title: revised)) == [[], []])
    let other = "PK DAN RENCANA AKSI UNIT V 2026"
    #expect(codes(agreed, try part("PK V.csv", lower, title: other)) == [[], []])
  }

  @Test func `what one file leaves to the other is no conflict`() throws {
    let agreed = try part("PK.csv", "86;86;86;86;86")
    #expect(codes(agreed, try part("PK salinan.csv", "86,0;86;86;86;86")) == [[], []])
    #expect(codes(agreed, try part("PK dua.csv", "80;80;80;80;80", code: "B")) == [[], []])
  }

  @Test func `a quarter that differs is told once, where it stands`() throws {
    let found = TargetConflicts.of(
      try part("RA.csv", "86;80;82;84;86") + part("RA lama.csv", "86;80;83;85;86"))
    #expect(found.last?.map(\.place.cell) == ["F3"])
  }
}
