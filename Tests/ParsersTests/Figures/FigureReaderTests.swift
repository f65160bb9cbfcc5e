import Kinerja
import Spreadsheet
import Testing

@testable import Parsers

/// What the kind of field and the agreed unit of measure say about a figure.
extension FigureContext {
  static let persons = FigureContext(quantity: .count)
  static let percent = FigureContext(quantity: .measure, isPercentage: true)
  static let index = FigureContext(quantity: .measure)
  static let rating = FigureContext(quantity: .predicate)
  static let percentTarget = FigureContext(quantity: .measure, isPercentage: true, isTarget: true)
  static let daysTarget = FigureContext(quantity: .measure, isTarget: true)
}

struct FigureReaderTests {
  /// A figure as typed into a form or a CSV file.
  struct Typed: CustomTestStringConvertible, Sendable {
    let row: Int
    let text: String
    let context: FigureContext
    let expected: FigureReading.Outcome
    var testDescription: String { "\(row): \(text)" }

    init(_ row: Int, _ text: String, _ context: FigureContext, _ expected: FigureReading.Outcome) {
      self.row = row
      self.text = text
      self.context = context
      self.expected = expected
    }
  }

  @Test(arguments: [
    Typed(1, "85,5", .percent, .amount(85.5)),
    Typed(2, "85.5", .percent, .amount(85.5)),
    Typed(3, "1.250", .money, .amount(1250)),
    Typed(3, "1.250", .persons, .amount(1250)),
    Typed(3, "1.250", .percent, .amount(1.25)),
    Typed(3, "1.250", .index, .amount(1.25)),
    Typed(4, "1,250", .percent, .amount(1.25)),
    Typed(4, "1,250", .persons, .amount(1250)),
    Typed(4, "1,250", .money, .amount(1250)),
    Typed(5, "1.250.000", .index, .amount(1_250_000)),
    Typed(6, "1,250,000", .index, .amount(1_250_000)),
    Typed(7, "1.250.000,50", .money, .amount(1_250_000.5)),
    Typed(8, "1,250,000.50", .money, .amount(1_250_000.5)),
    Typed(9, "Rp. 18.947.968,-", .money, .amount(18_947_968)),
    Typed(10, "Rp.1.435.106,-", .money, .amount(1_435_106)),
    Typed(11, "Rp 150.000.000", .money, .amount(150_000_000)),
    Typed(12, "925.896.500,00", .money, .amount(925_896_500)),
    Typed(13, "150 juta", .money, .unreadable(.moneyWord)),
    Typed(13, "1,5 M", .money, .unreadable(.moneyWord)),
    Typed(13, "150 juta", .percent, .unreadable(.moneyWord)),
    Typed(14, "85,5 %", .percent, .amount(85.5)),
    Typed(14, "85,5%", .percent, .amount(85.5)),
    Typed(15, "85,5 persen", .percent, .amount(85.5)),
    Typed(20, "12 Bulan", .index, .amount(12)),
    Typed(20, "1 Paket", .persons, .amount(1)),
    Typed(20, "8 unit", .persons, .amount(8)),
    Typed(21, "36 ruang kelas", .persons, .amount(36)),
    Typed(22, "12 dari 15", .percent, .amount(80)),
    Typed(22, "12/15", .percent, .amount(80)),
    Typed(22, "12 dari 15", .persons, .unreadable(.fraction)),
    Typed(22, "12/15", .persons, .unreadable(.fraction)),
    Typed(23, "80-90", .percentTarget, .range(80, 90)),
    Typed(23, "80 – 90%", .percentTarget, .range(80, 90)),
    Typed(23, "80-90", .percent, .unreadable(.range)),
    Typed(24, "7-8 bulan", .daysTarget, .range(7, 8)),
    Typed(25, "≤ 5", .daysTarget, .bound(5, .lowerIsBetter)),
    Typed(25, "<= 5", .daysTarget, .bound(5, .lowerIsBetter)),
    Typed(25, "maks 5", .daysTarget, .bound(5, .lowerIsBetter)),
    Typed(25, "<5%", .percentTarget, .bound(5, .lowerIsBetter)),
    Typed(25, "≤ 5", .index, .unreadable(.range)),
    Typed(26, "≥ 85", .percentTarget, .bound(85, .higherIsBetter)),
    Typed(26, "min. 85", .percentTarget, .bound(85, .higherIsBetter)),
    Typed(26, "≥ 85", .percent, .unreadable(.range)),
    Typed(27, "±12", .index, .amount(12)),
    Typed(28, "-", .percent, .dash(explanation: nil)),
    Typed(29, "-5", .percent, .amount(-5)),
    Typed(29, "\u{2212}5", .percent, .amount(-5)),
    Typed(29, "(5)", .money, .amount(-5)),
    Typed(30, "–", .percent, .dash(explanation: nil)),
    Typed(30, "—", .percent, .dash(explanation: nil)),
    Typed(31, "0", .percent, .amount(0)),
    Typed(32, "0,00", .percent, .amount(0)),
    Typed(33, "n/a", .percent, .notApplicable),
    Typed(33, "N/A", .percent, .notApplicable),
    Typed(33, "na", .percent, .notApplicable),
    Typed(34, "belum", .percent, .notAvailable),
    Typed(34, "belum ada data", .percent, .notAvailable),
    Typed(34, "blm", .percent, .notAvailable),
    Typed(35, "nihil", .persons, .amount(0)),
    Typed(35, "nihil", .percent, .dash(explanation: nil)),
    Typed(36, "#DIV/0!", .percent, .unreadable(.errorValue)),
    Typed(36, "#REF!", .money, .unreadable(.errorValue)),
    Typed(36, "#N/A", .percent, .unreadable(.errorValue)),
    Typed(36, "#VALUE!", .rating, .unreadable(.errorValue)),
    Typed(37, "100.00000000000001", .percent, .amount(100)),
    Typed(38, "1.0E+3", .index, .amount(1000)),
    Typed(40, "02-Jan", .persons, .unreadable(.date)),
    Typed(41, "BB", .rating, .predicate("BB", score: nil)),
    Typed(41, "WTP", .percent, .unreadable(.text)),
    Typed(42, "BB (72,15)", .rating, .predicate("BB", score: 72.15)),
    Typed(42, "72,15 (BB)", .rating, .predicate("BB", score: 72.15)),
    Typed(43, "1. 85,0  2. 88,5", .percent, .unreadable(.twoFigures)),
    Typed(44, "85,5*", .percent, .amount(85.5)),
    Typed(44, "85,5 *)", .percent, .amount(85.5)),
    Typed(45, "\u{A0}85,5\u{202F}", .percent, .amount(85.5)),
    Typed(46, "'85,5", .percent, .amount(85.5)),
    Typed(47, "85;5", .percent, .unreadable(.text)),
    Typed(47, "85..5", .percent, .unreadable(.text)),
    Typed(47, "8 5,5", .percent, .unreadable(.text)),
    Typed(47, "l00", .percent, .unreadable(.text)),
    Typed(47, "1OO", .percent, .unreadable(.text)),
    Typed(48, "1 250 000", .index, .amount(1_250_000)),
    Typed(48, "1\u{A0}250\u{A0}000", .money, .amount(1_250_000)),
    Typed(49, "+5", .percent, .amount(5)),
    Typed(50, "½", .percent, .unreadable(.text)),
  ])
  func `a figure is read as staff type it`(_ typed: Typed) {
    #expect(FigureReader.read(typed.text, as: typed.context).outcome == typed.expected)
  }

  @Test(arguments: [
    ("", FigureReading.Outcome.blank), ("   ", .blank), ("\u{A0}", .blank), ("-", .dash(explanation: nil)),
    ("–", .dash(explanation: nil)), ("—", .dash(explanation: nil)), ("--", .dash(explanation: nil)),
    ("n/a", .notApplicable), ("NA", .notApplicable), ("tidak ada", .notApplicable),
    ("tdk ada", .notApplicable),
    ("Belum", .notAvailable), ("belum ada data", .notAvailable), ("belum rilis", .notAvailable),
    ("dalam proses", .notAvailable), ("proses", .notAvailable), ("nihil", .amount(0)), ("0", .amount(0)),
    (
      "- belum dilaksanakan karena menunggu juknis",
      .dash(explanation: "belum dilaksanakan karena menunggu juknis")
    ),
    ("x", .unreadable(.text)), ("v", .unreadable(.text)), ("√", .unreadable(.text)),
    ("ada", .unreadable(.text)),
    ("belumnya", .unreadable(.text)),
  ])
  func `each marker of nothing keeps its own meaning`(text: String, expected: FigureReading.Outcome) {
    #expect(FigureReader.read(text, as: .persons).outcome == expected)
  }

  @Test(arguments: [
    ("1.250", FigureContext.persons, Amount(1.25)), ("1,250", .persons, 1.25), ("1.250", .percent, 1250),
    ("1,250", .index, 1250), ("-1.250", .persons, -1.25),
  ])
  func `one separator before three digits always shows its other reading`(
    text: String, context: FigureContext, other: Amount
  ) {
    let reading = FigureReader.read(text, as: context)
    #expect(reading.otherReading == other)
    #expect(reading.isAmbiguous)
  }

  @Test(arguments: ["85,5", "0,250", "0.125", "1.250.000", "1.250,5", "12.5", "1250", "1.2500"])
  func `other separators leave no doubt`(text: String) {
    #expect(!FigureReader.read(text, as: .persons).isAmbiguous)
  }

  @Test(arguments: [
    ("1,250,000", ReadingRule.englishGrouping), ("1 250 000", .blankGrouping),
    ("1.250.000", .thousandsSeparator),
    ("Rp 5", .currency), ("12 Bulan", .unitWord), ("85,5*", .footnote), ("nihil", .zeroWord),
    ("±12", .approximate),
    ("1E3", .scientific),
  ])
  func `a figure read otherwise than written names the rule`(text: String, rule: ReadingRule) {
    #expect(FigureReader.read(text, as: .persons).rules.contains(rule))
  }

  @Test func `the unit behind a figure is kept for comparing it`() {
    #expect(FigureReader.read("12 Bulan", as: .index).unitWord == "Bulan")
    #expect(FigureReader.read("36 ruang kelas", as: .persons).unitWord == "ruang kelas")
    #expect(FigureReader.read("85,5 %", as: .percent).hasPercentSign)
    #expect(FigureReader.read("85,5 persen", as: .percent).hasPercentSign)
    #expect(FigureReader.read("85,5", as: .percent).unitWord == nil)
  }

  @Test(arguments: [
    ("150 juta", "150000000"), ("1,5 M", "1500000000"), ("Rp 2,5 miliar", "2500000000"),
    ("750 ribu", "750000"),
    ("1 triliun", "1000000000000"),
  ])
  func `money words are refused and the amount they mean is offered`(text: String, offered: String) {
    let reading = FigureReader.read(text, as: .money)
    #expect(reading.outcome == .unreadable(.moneyWord))
    #expect(reading.suggestion == Suggestion(value: offered, confidence: .likely))
  }

  @Test(arguments: [
    String(repeating: "9", count: 19), "0," + String(repeating: "0", count: 30) + "1",
    String(repeating: "9", count: 400), "9e99", "1e-40", String(repeating: "(", count: 120), "1.", ".", ",",
    "(", ")", "()",
    "Rp", "Rp ", "±", "+", "1/0", "0/0", "1 dari", "<", "≥", "- ", "1-", "-1-", "'", "''", "%", "*", "#",
    "##",
    "1E", "1E+", "e5", "1..", ",5,", "999999999999999999", "-999999999999999999", "İ dari İ", "1\u{301}",
  ])
  func `nothing that is typed stops the reader`(text: String) {
    for context in [FigureContext.money, .persons, .percent, .rating, .percentTarget] {
      #expect(FigureReader.read(text, as: context).amount?.isNegative != true || text.contains("-"))
    }
  }
}
