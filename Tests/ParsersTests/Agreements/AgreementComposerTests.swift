import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

struct AgreementComposerTests {
  private func part(_ sketch: String, file: String = "a.xlsx") throws -> [AgreementPart] {
    try AgreementReader(units: Office.all).read(.xlsx(Sheet(sketch, name: "PK")), file: file)
  }

  private let annual = """
    PERJANJIAN KINERJA SEKRETARIAT 2026
    No | Sasaran | Indikator | Target
    1 | Mutu | APK PAUD | 82,5 %
    2 | Mutu | Jumlah dokumen | 6 Dokumen
    """
  private let plan = """
    RENCANA AKSI SEKRETARIAT 2026
    No | Kode | Indikator | Target | TW I | TW II | TW III | TW IV
    1 | S-1 | APK PAUD | 99 | 70 | 75 | 80 | 82,5
    2 | S-2 | Jumlah Dokumen | 6 | 2 | 1 | 1 | 2
    """

  @Test func `agreement and plan apart are one: the agreement decides the year`() throws {
    let agreements = AgreementComposer.agreements(from: try part(annual, file: "pk") + part(plan, file: "ra"))
    let agreement = try #require(agreements.first)
    #expect(agreements.count == 1)
    #expect(agreement.files == ["pk", "ra"])
    #expect(agreement.indicators.map(\.code) == ["S-1", "S-2"])
    #expect(agreement.indicators.map(\.annualTarget) == [82.5, 6])
    #expect(agreement.indicators.map(\.unitOfMeasure) == ["%", "Dokumen"])
    #expect(agreement.indicators.first?.target(in: .second) == 75)
    #expect(agreement.indicators.first?.objective == "Mutu")
  }

  @Test func `every target names the file and the cell it stands in`() throws {
    let agreements = AgreementComposer.agreements(from: try part(annual, file: "pk") + part(plan, file: "ra"))
    let sources = try #require(agreements.first?.indicators.first?.sources)
    func source(_ file: String, _ cell: String) -> SourcePlace {
      SourcePlace(file: file, place: Place(sheet: "PK", cell: cell))
    }
    #expect(sources.annual == source("pk", "D3"))
    #expect(sources.quarters[.second] == source("ra", "F3"))
    #expect(sources.budget == nil && sources.strategic == nil)
  }

  @Test func `the order of the files does not matter for the targets`() throws {
    let one = AgreementComposer.agreements(from: try part(annual, file: "pk") + part(plan, file: "ra"))
    let other = AgreementComposer.agreements(from: try part(plan, file: "ra") + part(annual, file: "pk"))
    #expect(one.map(\.indicators) == other.map(\.indicators))
  }

  @Test func `files that say the same twice make no indicator twice, and a copy never decides`() throws {
    let changed = plan.replacing("| 70 | 75", with: "| 71 | 76")
    let parts = try part(changed, file: "RA (1).csv") + part(plan, file: "RA.csv")
    let agreement = try #require(AgreementComposer.agreements(from: parts).first)
    #expect(agreement.indicators.map(\.code) == ["S-1", "S-2"])
    #expect(agreement.indicators.first?.target(in: .first) == 70)
    let revised = try part(plan, file: "RA.csv") + part(changed, file: "RA rev 1.csv")
    #expect(AgreementComposer.agreements(from: revised).first?.indicators.first?.target(in: .first) == 71)
    #expect(AgreementComposer.agreements(from: revised).first?.indicators.count == 2)
  }

  @Test func `plans of several parts of a unit are put together`() throws {
    let other = plan.replacing("S-1", with: "S-3").replacing("S-2", with: "S-4")
      .replacing("APK PAUD", with: "APM SD").replacing("Jumlah Dokumen", with: "Jumlah Guru")
    let agreements = AgreementComposer.agreements(from: try part(plan, file: "a") + part(other, file: "b"))
    #expect(agreements.first?.indicators.map(\.code) == ["S-1", "S-2", "S-3", "S-4"])
  }

  @Test func `a revision holds from its quarter on, the first version before`() throws {
    let revised = plan.replacing(
      "RENCANA AKSI SEKRETARIAT 2026", with: "RA PERUBAHAN SEKRETARIAT 2026 mulai TW III"
    )
    .replacing("| 80 | 82,5", with: "| 81 | 83")
    let book = AgreementBook(AgreementComposer.agreements(from: try part(plan) + part(revised)))
    func target(_ quarter: Quarter) -> Target? {
      book.agreement(of: "SEKRE", in: QuarterPeriod(year: 2026, quarter: quarter))?.indicator("S-1")?.target(
        in: quarter)
    }
    #expect(target(.second) == 75)
    #expect(target(.third) == 81)
    #expect(target(.fourth) == 83)
    #expect(book.agreement(of: "SEKRE", in: QuarterPeriod(year: 2027, quarter: .first)) == nil)
  }

  @Test func `a revised agreement alone keeps the plan in force`() throws {
    let revised = annual.replacing(
      "KINERJA SEKRETARIAT 2026", with: "KINERJA PERUBAHAN SEKRETARIAT 2026 berlaku TW III"
    )
    .replacing("82,5 %", with: "85 %")
    let book = AgreementBook(
      AgreementComposer.agreements(from: try part(annual) + part(plan) + part(revised)))
    let third = book.agreement(of: "SEKRE", in: QuarterPeriod(year: 2026, quarter: .third))
    #expect(third?.indicator("S-1")?.annualTarget == 85)
    #expect(third?.indicator("S-1")?.target(in: .third) == 80)
    #expect(third?.isRevision == true)
  }

  @Test func `what is not declared is implied by unit and target`() throws {
    let agreement = try #require(
      AgreementComposer.agreements(
        from: try part(
          """
          PK SEKRETARIAT 2026
          No | Indikator | Satuan | Target
          1 | Dokumen | Dokumen | 6
          2 | APK | % | 80
          3 | Opini | Predikat | WTP
          4 | Kehadiran | % | 95-98
          """)
      ).first)
    #expect(agreement.indicators.map(\.direction) == [.higherIsBetter, .higherIsBetter, .predicate, .range])
    #expect(agreement.indicators.map(\.accumulation) == [.sum, .lastValue, .predicate, .lastValue])
    #expect(agreement.indicators.map(\.code) == ["SEKRE#1", "SEKRE#2", "SEKRE#3", "SEKRE#4"])
  }

  /// Numbers that count the objectives, or begin anew with each of them, name no indicator.
  @Test(arguments: [["1", "", "2"], ["1", "1", "2"], ["", "", ""]])
  func `indicators without a code never share one`(numbers: [String]) throws {
    let rows = zip(numbers, ["Dokumen", "Laporan", "Berkas"]).map { "\($0) | \($1) | Dokumen | 6" }
    let text = (["PK SEKRETARIAT 2026", "No | Indikator | Satuan | Target"] + rows).joined(separator: "\n")
    let agreement = try #require(AgreementComposer.agreements(from: try part(text)).first)
    #expect(agreement.indicators.map(\.code) == ["SEKRE#1", "SEKRE#2", "SEKRE#3"])
  }

  @Test func `units keep their agreements apart`() throws {
    let other = plan.replacing("SEKRETARIAT", with: "BIDANG KEBUDAYAAN")
    let agreements = AgreementComposer.agreements(from: try part(plan) + part(other))
    #expect(agreements.map(\.unit) == ["SEKRE", "BUD"])
  }
}
