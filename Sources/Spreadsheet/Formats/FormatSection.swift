/// One of the up to four sections of a code, parted by semicolons.
struct FormatSection: Hashable, Sendable {
  /// Dates and times as the computer's settings have them, whatever else the section says.
  enum SystemPattern: Hashable, Sendable { case longDate, time }

  var tokens: [FormatToken] = []
  var condition: FormatCondition?
  /// The language of `[$-421]`, as a Windows locale number; it decides the names of months and days.
  var language: Int?
  var systemPattern: SystemPattern?

  var showsText: Bool { tokens.contains(.text) }

  /// Whether it shows the same for every number, as the `"-"` of an accounting format does.
  var isFixed: Bool {
    systemPattern == nil
      && !tokens.contains {
        switch $0 {
        case .digit, .percent, .text, .general, .date, .elapsed, .halfDay: true
        default: false
        }
      }
  }

  var kind: NumberFormat.Kind {
    if systemPattern != nil { return .date }
    if tokens.contains(where: \.isDatePart) {
      let isElapsed = tokens.contains {
        if case .elapsed = $0 { true } else { false }
      }
      return isElapsed ? .duration : .date
    }
    if tokens.contains(.percent) { return .percent }
    if tokens.contains(.general) { return .general }
    if tokens.contains(.text) { return .text }
    return .number
  }
}
