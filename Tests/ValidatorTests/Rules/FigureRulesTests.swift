import Kinerja
import Testing

@testable import Validator

struct FigureRulesTests {
  private let percent = agreed()
  private let persons = agreed(unit: "Orang", annual: 100, quarterly: 100)

  @Test(arguments: [
    FigureReading.UnreadableFigure.text, .errorValue, .date, .twoFigures, .moneyWord, .fraction, .range,
    .tooLong,
  ])
  func `a figure that cannot be read is B07 with its reason`(reason: FigureReading.UnreadableFigure) throws {
    let checked = Desk(percent).check(row(percent, FigureReading(.unreadable(reason)), raw: "81;5"))
    let finding = try #require(checked.findings.first)
    #expect(checked.findings.map(\.code) == [.B07])
    #expect(finding.variant == reason.rawValue)
    #expect(finding.place.cell == "F9")
    #expect(finding.found == "81;5")
    #expect(checked.status == .rejected)
    #expect(checked.values.first?.state == .missing)
  }

  @Test func `a range or a bound is no figure`() {
    #expect(Desk(percent).codes(row(percent, FigureReading(.range(80, 90)))) == [.B07])
    #expect(Desk(percent).codes(row(percent, FigureReading(.bound(80, .higherIsBetter)))) == [.B07])
  }

  @Test func `a formula without its result is H09`() {
    let checked = Desk(percent).check(
      row(percent, FigureReading(.unreadable(.noStoredValue)), formula: "A1/B1"))
    #expect(checked.findings.map(\.code) == [.H09])
    #expect(checked.findings.first?.arguments["formula"] == .text("=A1/B1"))
  }

  @Test func `what cannot be read but is not due is no error`() {
    let idle = agreed(quarterly: .notDue)
    #expect(Desk(idle).codes(row(idle, FigureReading(.unreadable(.text)))) == [])
  }

  @Test func `a doubtful separator is B08, a figure stored as text B09, both only B08`() {
    let doubtful = FigureReading(.amount(100)).with { $0.otherReading = 0.1 }
    let stored = FigureReading(.amount(100)).with { $0.isStoredAsText = true }
    #expect(Desk(persons).codes(row(persons, doubtful)) == [.B08])
    #expect(Desk(persons).codes(row(persons, stored)) == [.B09])
    #expect(Desk(persons).codes(row(persons, doubtful.with { $0.isStoredAsText = true })) == [.B08])
    #expect(Desk(persons).codes(row(persons, 100)) == [])
  }

  @Test(arguments: [(0.81 as Amount, true), (1.59, true), (1.6, false), (0, false), (81, false)])
  func `a percentage far below its target is probably a fraction`(value: Amount, isFraction: Bool) {
    let found = Desk(percent).codes(
      row(percent, FigureReading(.amount(value)), texts: [.hindering: "kendala", .followUp: "rencana"]))
    #expect(found.contains(.B10) == isFraction)
  }

  @Test func `a fraction offers the percentage it means`() {
    #expect(Desk(percent).check(row(percent, 0.81)).findings.first?.arguments["likely"] == .amount(81))
    let tiny = agreed(annual: 0.9, quarterly: 0.9)
    #expect(Desk(tiny).codes(row(tiny, 0.9)) == [])
  }

  @Test func `a negative figure is B11, but changes may be negative`() {
    #expect(Desk(percent).codes(row(percent, -5)).first == .B11)
    let growth = agreed(name: "Laju pertumbuhan siswa", annual: 1, quarterly: 1)
    #expect(!Desk(growth).codes(row(growth, -0.5)).contains(.B11))
  }

  @Test(arguments: [
    ("Persentase guru bersertifikat", 80 as Amount, true), ("APK PAUD", 80, false),
    ("Angka Partisipasi Kasar SMP", 80, false), ("Persentase sekolah terakreditasi", 100.2, false),
    ("Persentase kenaikan kunjungan", 80, false), ("Kapk siswa", 80, true),
  ])
  func `more than all of it is B12, where there is a natural maximum`(
    name: String, annual: Amount, isAbove: Bool
  ) {
    let indicator = agreed(name: name, annual: .amount(annual))
    #expect(Desk(indicator).codes(row(indicator, 101)).contains(.B12) == isAbove)
    #expect(!Desk(indicator).codes(row(indicator, 100)).contains(.B12))
  }

  @Test(arguments: [
    ("Orang", Accumulation.sum, true), ("Dokumen", .lastValue, true), ("Orang", .average, false),
    ("Tahun", .sum, false),
    ("Nilai", .lastValue, false), ("Hari", .lastValue, false), ("%", .lastValue, false),
    ("Rasio", .lastValue, false),
  ])
  func `part of a whole thing is B16`(unit: String, accumulation: Accumulation, isPart: Bool) {
    let indicator = agreed(unit: unit, accumulation: accumulation)
    #expect(Desk(indicator).codes(row(indicator, 81.5)).contains(.B16) == isPart)
    #expect(!Desk(indicator).codes(row(indicator, 81)).contains(.B16))
  }

  @Test func `a formula in the realisasi is B17 and still counts`() {
    let checked = Desk(percent).check(row(percent, 81, formula: "SUM(A1:A2)"))
    #expect(checked.findings.map(\.code) == [.B17])
    #expect(checked.values.first?.actual == .amount(81))
  }

  @Test func `a rating outside its scale is B23, one inside is a value`() throws {
    let rated = agreed(
      unit: "Predikat", direction: .predicate, accumulation: .predicate, annual: .predicate("WTP"),
      quarterly: .predicate("WTP"))
    let wrong = Desk(rated).check(row(rated, FigureReading(.predicate("WTPP", score: nil)), raw: "WTPP"))
    #expect(wrong.findings.map(\.code) == [.B23])
    #expect(wrong.findings.first?.arguments["scale"] == .list(["TMP", "TW", "WDP", "WTP"]))
    #expect(wrong.findings.first?.suggestions.map(\.value) == ["WTP"])
    let right = Desk(rated).check(row(rated, FigureReading(.predicate("wtp", score: nil))))
    #expect(right.findings == [])
    #expect(right.values.first?.actual == .predicate("WTP", score: nil))
  }

  @Test(arguments: [(85 as Amount, false), (85.1, false), (85.2, true), (84.9, false)])
  func `numerator and denominator must give the figure`(value: Amount, differs: Bool) {
    let found = Desk(percent).codes(
      row(percent, FigureReading(.amount(value)), [.numerator: 170, .denominator: 200]))
    #expect(found.contains(.B24) == differs)
    #expect(Desk(percent).codes(row(percent, 85, [.numerator: 170, .denominator: 0])) == [])
  }
}
