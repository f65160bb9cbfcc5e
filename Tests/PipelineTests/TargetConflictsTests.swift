import Kinerja
import Parsers
import Testing

@testable import Pipeline

struct TargetConflictsTests {
  private func row(_ code: String, annual: Target, quarters: [Quarter: Target] = [:]) -> AgreedRow {
    AgreedRow(
      code: code, objective: "", name: "Indikator \(code)", annualTarget: annual, quarterTargets: quarters,
      program: "", responsible: "", place: Place(sheet: nil, cell: "E5"),
      quarterPlaces: quarters.mapValues { _ in Place(sheet: nil, cell: "F5") }, blanks: [:])
  }

  private func part(
    _ file: String, _ rows: AgreedRow..., unit: String = "U", from quarter: Quarter = .first,
    isRevision: Bool = false
  ) -> AgreementPart {
    AgreementPart(
      file: "pk/" + file, unit: OfficeUnit(code: unit, name: unit),
      validFrom: QuarterPeriod(year: 2026, quarter: quarter), isRevision: isRevision,
      hasQuarterTargets: rows.contains { !$0.quarterTargets.isEmpty }, rows: rows, columns: [])
  }

  private func codes(_ parts: AgreementPart...) -> [[FindingCode]] {
    TargetConflicts.of(parts).map { $0.map(\.code) }
  }

  private var agreed: AgreementPart { part("PK.csv", row("A", annual: .amount(Amount(86)))) }
  private var lower: AgreedRow { row("A", annual: .amount(Amount(80))) }

  @Test func `another target in force from the same quarter is told at the later file`() throws {
    let found = TargetConflicts.of([agreed, part("PK (1).csv", lower)])
    #expect(found.map(\.count) == [0, 1])
    let finding = try #require(found.last?.first)
    #expect(finding.code == .T05 && finding.severity == .error)
    #expect(finding.place.cell == "E5")
    #expect(finding.arguments["other"] == .text("PK.csv"))
  }

  @Test func `a mark of a revision, another quarter or another unit is no conflict`() {
    #expect(codes(agreed, part("PK Perubahan.csv", lower, isRevision: true)) == [[], []])
    #expect(codes(agreed, part("PK rev 1.csv", lower)) == [[], []])
    #expect(codes(agreed, part("PK.csv", lower, from: .third)) == [[], []])
    #expect(codes(agreed, part("PK.csv", lower, unit: "V")) == [[], []])
  }

  @Test func `what one file leaves to the other is no conflict`() {
    let quarters: [Quarter: Target] = [.first: .amount(Amount(20))]
    #expect(codes(agreed, part("RA.csv", row("A", annual: .none, quarters: quarters))) == [[], []])
    #expect(codes(agreed, part("PK 2.csv", row("B", annual: .amount(Amount(80))))) == [[], []])
    #expect(codes(agreed, agreed) == [[], []])
  }

  @Test func `a quarter that differs is told once, where it stands`() {
    let one = row("A", annual: .none, quarters: [.first: .amount(Amount(20)), .second: .amount(Amount(40))])
    let other = row("A", annual: .none, quarters: [.first: .amount(Amount(21)), .second: .amount(Amount(41))])
    let found = TargetConflicts.of([part("RA.csv", one), part("RA salinan.csv", other)])
    #expect(found.last?.map(\.place.cell) == ["F5"])
  }
}
