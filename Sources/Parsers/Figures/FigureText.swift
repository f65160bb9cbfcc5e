internal import Kinerja

/// A figure with what may stand around it: currency before, percent sign, unit, footnote behind.
struct FigureText {
  /// The figure, or why there is none.
  private(set) var scanned: ScannedDecimal?
  private(set) var problem = UnreadableReason.text
  private(set) var hasPercentSign = false
  private(set) var unitWord: String?
  private(set) var suggestion: Suggestion?

  typealias UnreadableReason = FigureReading.UnreadableFigure

  var amount: Amount? { scanned?.value }
  /// What follows the figure, for comparing the two ends of a range.
  var suffix: String { (hasPercentSign ? "%" : "") + (unitWord ?? "") }

  init(_ text: String, context: FigureContext) {
    var body = text
    var rules: [ReadingRule] = []
    if let amountText = Self.droppingCurrency(body) {
      body = amountText
      rules.append(.currency)
    }
    if body.first == "±" {
      body = String(body.dropFirst().drop { $0 == " " })
      rules.append(.approximate)
    }
    let isParenthesised = body.first == "(" && body.last == ")"
    if isParenthesised { body = String(body.dropFirst().dropLast()) }
    var scanner = DecimalScanner(Array(body.utf8))
    do throws(DecimalScanner.Problem) {
      var figure = try scanner.scan(context.quantity)
      if isParenthesised {
        guard let opposite = figure.value.negated else { return }
        figure.value = opposite
        figure.otherReading = nil
      }
      let rest = String(decoding: Array(body.utf8).dropFirst(scanner.position), as: UTF8.self)
      figure.rules = rules + figure.rules
      let typed = String(decoding: Array(body.utf8).prefix(scanner.position), as: UTF8.self)
      finish(figure, rest: rest, typed: typed, context: context)
    } catch {
      problem = error == .tooLong ? .tooLong : Self.reason(for: body)
    }
  }

  static func droppingCurrency(_ text: String) -> String? {
    let lowered = text.lowercased()
    for mark in ["rp.", "rp", "idr"] where lowered.hasPrefix(mark) {
      return String(text.dropFirst(mark.count).drop { $0 == " " })
    }
    return nil
  }

  /// A date typed as text, such as `02-Jan`, is told apart from other words.
  private static func reason(for text: String) -> UnreadableReason {
    text.first?.isNumber == true && MonthName.isMentioned(in: text) ? .date : .text
  }

  private mutating func finish(_ start: ScannedDecimal, rest: String, typed: String, context: FigureContext) {
    var figure = start
    var tail = rest.drop { $0 == " " }
    let isMoneyEnding = figure.rules.contains(.currency) && [".-", ",--", "-", "-,"].contains(tail)
    if tail == ",-" || isMoneyEnding { tail = tail.dropFirst(tail.count) }
    if tail.hasPrefix("%") {
      hasPercentSign = true
      tail = tail.dropFirst().drop { $0 == " " }
    } else if let word = Self.percentWord(at: tail) {
      hasPercentSign = true
      tail = tail.dropFirst(word.count).drop { $0 == " " }
    }
    if tail == "*" || tail == "*)" {
      figure.rules.append(.footnote)
      tail = tail.dropFirst(tail.count)
    }
    if tail.isEmpty {
      scanned = figure
      return
    }
    let words = String(tail)
    if let reason = Self.problem(with: words, after: rest, context: context) {
      problem = reason
      suggestion = Self.suggestion(for: reason, figure: figure, typed: typed, words: words)
      return
    }
    unitWord = words
    figure.rules.append(.unitWord)
    scanned = figure
  }

  private static func percentWord(at text: Substring) -> String? {
    let lowered = text.lowercased()
    return ["persen", "prosen", "percent"].first { lowered == $0 || lowered.hasPrefix($0 + " ") }
  }

  private static let moneyWords: [String: Int] = [
    "ribu": 1000, "rb": 1000, "juta": 1_000_000, "jt": 1_000_000, "milyar": 1_000_000_000,
    "miliar": 1_000_000_000,
    "m": 1_000_000_000, "triliun": 1_000_000_000_000, "t": 1_000_000_000_000,
  ]

  /// The figure without what makes it unreadable; "150 juta" is not 150, so its amount is written out.
  private static func suggestion(
    for reason: UnreadableReason, figure: ScannedDecimal, typed: String, words: String
  ) -> Suggestion? {
    switch reason {
    case .twoFigures: return nil
    case .moneyWord:
      let word = words.lowercased().split(separator: " ").first.map(String.init) ?? ""
      guard let factor = moneyWords[word], let amount = figure.value.multiplied(by: Amount(factor)),
        amount.isWhole,
        figure.otherReading == nil
      else { return nil }
      return Suggestion(value: String(amount.numerator), confidence: .likely)
    default: return Suggestion(value: typed, confidence: .likely)
    }
  }

  /// `per 1.000 kelahiran hidup`, `m2`, `km2`, `m3`: units of measure with digits of their own.
  private static func isRateOrArea(_ lowered: String) -> Bool {
    let words = lowered.split(separator: " ")
    guard let first = words.first else { return false }
    if first == "per" { return words.count >= 2 && !lowered.contains(";") }
    guard let power = first.last, power == "2" || power == "3" || power == "²" || power == "³" else {
      return false
    }
    let base = first.dropLast()
    return ["m", "km", "cm", "dm", "hm"].contains(base)
      && words.dropFirst().allSatisfy { $0.allSatisfy(\.isLetter) }
  }

  /// Why the words behind a figure are not a unit of measure; nil where they may be one.
  private static func problem(
    with words: String,
    after rest: String,
    context: FigureContext
  ) -> UnreadableReason? {
    let lowered = words.lowercased()
    let first = lowered.split(separator: " ").first.map(String.init) ?? lowered
    if moneyWords[first] != nil, context.quantity == .money || first.count > 1 { return .moneyWord }
    if isRateOrArea(lowered) { return nil }
    if words.contains(where: \.isNumber) {
      let isList =
        rest.hasPrefix(". ") || rest.hasPrefix(") ") || words.contains(" 2.") || words.contains(" 2)")
      return isList ? .twoFigures : MonthName.isMentioned(in: words) ? .date : .text
    }
    if MonthName.isMentioned(in: words), rest.hasPrefix("-") || rest.hasPrefix("/") { return .date }
    let isUnit = rest.hasPrefix(" ") || (words.first?.isLetter ?? false)
    let letters = words.allSatisfy { $0.isLetter || $0 == " " || $0 == "/" || $0 == "." || $0 == "-" }
    guard isUnit, letters, words.first?.isLetter == true, words.count > 1 || lowered == "m" else {
      return .text
    }
    // `1OO` and `l00`: letters that look like digits, not a unit.
    if !rest.hasPrefix(" "), words.allSatisfy({ "OoIl".contains($0) }) { return .text }
    return nil
  }
}
