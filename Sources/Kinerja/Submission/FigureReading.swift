/// What a cell that should hold a figure turned out to say.
package struct FigureReading: Hashable, Sendable, Codable {
  package enum Outcome: Hashable, Sendable, Codable {
    case blank
    case amount(Amount)
    /// `95-98`; only a target may be a range.
    case range(Amount, Amount)
    /// `≤ 5` or `≥ 85`; only a target may be a bound.
    case bound(Amount, Direction)
    /// A rating, and its score where one is given, as in `BB (72,15)`.
    case predicate(String, score: Amount?)
    /// A dash, perhaps followed by the reason.
    case dash(explanation: String?)
    /// `n/a`, `tidak ada`.
    case notApplicable
    /// `belum …`, `dalam proses`.
    case notAvailable
    case unreadable(UnreadableFigure)
  }

  package enum UnreadableFigure: String, Sendable, Codable {
    case text
    case errorValue = "error_value"
    case date
    case twoFigures = "two_figures"
    /// `150 juta`: money words are never turned into numbers.
    case moneyWord = "money_word"
    /// `12/15` where the unit of measure is not a percentage.
    case fraction
    /// A range or a bound where one figure is needed.
    case range
    /// A formula that was stored without its result.
    case noStoredValue = "no_stored_value"
    case tooLong = "too_long"
  }

  package var outcome: Outcome
  package var rules: [ReadingRule] = []
  /// The other reading of one separator followed by exactly three digits.
  package var otherReading: Amount?
  /// True for a figure that a workbook stores as text.
  package var isStoredAsText = false
  /// The words after the figure, as in `12 Bulan`.
  package var unitWord: String?
  package var hasPercentSign = false
  /// What the cell shows, where its number format rounds the stored figure.
  package var shown: Amount?
  /// What was probably meant, where the cell is not readable.
  package var suggestion: Suggestion?

  package init(_ outcome: Outcome) { self.outcome = outcome }

  package var amount: Amount? {
    if case .amount(let value) = outcome { value } else { nil }
  }

  package var isBlank: Bool { outcome == .blank }
  package var isAmbiguous: Bool { otherReading != nil }
}

/// One cell of a report that should hold a figure.
package struct ReportedFigure: Hashable, Sendable, Codable {
  package let place: Place
  package let heading: String
  /// As the reader of the file sees it.
  package let raw: String
  package let reading: FigureReading
  package let formula: String?

  package init(place: Place, heading: String, raw: String, reading: FigureReading, formula: String? = nil) {
    self.place = place
    self.heading = heading
    self.raw = raw
    self.reading = reading
    self.formula = formula
  }
}

/// One cell of a report that holds words.
package struct ReportedText: Hashable, Sendable, Codable {
  package let place: Place
  package let heading: String
  package let text: String

  package init(place: Place, heading: String, text: String) {
    self.place = place
    self.heading = heading
    self.text = text
  }
}
