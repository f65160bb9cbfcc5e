package import Kinerja

/// Reads figures as people type them: one function from text and context to a reading (domain rules 6.2 and 6.3).
package enum FigureReader {
  /// The longest text that can be a figure with its unit; more is prose.
  private static let lengthLimit = 160

  package static func read(_ typed: String, as context: FigureContext) -> FigureReading {
    if typed.isEmpty { return FigureReading(.blank) }
    if context.quantity != .predicate, let plain = readPlain(typed, context: context) { return plain }
    let text = normalised(typed)
    if text.isEmpty { return FigureReading(.blank) }
    if text.count > lengthLimit { return FigureReading(.unreadable(.text)) }
    if context.quantity == .predicate { return readPredicate(text, context: context) }
    if text.first == "#", isErrorName(text) { return FigureReading(.unreadable(.errorValue)) }
    if let marker = NilMarker.outcome(of: text, context: context) { return marker }
    // "Rp -" is how accounting formats show nothing.
    if let money = FigureText.droppingCurrency(text), let marker = NilMarker.dash(money) { return marker }
    if let range = readRange(text, context: context) { return range }
    return readFigure(text, context: context)
  }

  /// Digits, dots and commas alone, as most figures are: no need to look for anything else.
  private static func readPlain(_ typed: String, context: FigureContext) -> FigureReading? {
    let isPlain = typed.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: ",")
    }
    guard isPlain, typed.utf8.count <= lengthLimit else { return nil }
    return readFigure(typed, context: context)
  }

  /// One line, plain blanks, plain minus, without the apostrophe that marks text in a cell.
  private static func normalised(_ typed: String) -> String {
    var result: [Character] = []
    for character in typed {
      switch character {
      case "\u{2212}": result.append("-")
      case "\u{FF10}"..."\u{FF19}":
        guard let digit = character.wholeNumberValue else { continue }
        result += String(digit)
      case "\u{200B}", "\u{FEFF}", "\u{200E}", "\u{200F}": continue
      default:
        if character.isWhitespace || character == "\u{A0}" || character == "\u{202F}" {
          if let last = result.last, last != " " { result.append(" ") }
        } else {
          result.append(character)
        }
      }
    }
    while result.last == " " { result.removeLast() }
    if result.first == "'" || result.first == "’" { result.removeFirst() }
    while result.first == " " { result.removeFirst() }
    return String(result)
  }

  /// The error values of spreadsheets (ECMA-376 Part 1, 18.17.3) as text exports write them.
  private static func isErrorName(_ text: String) -> Bool {
    [
      "#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA", "#SPILL!",
      "#CALC!",
    ]
    .contains(text.uppercased()) || text.allSatisfy { $0 == "#" }
  }

  private static func readPredicate(_ text: String, context: FigureContext) -> FigureReading {
    if let marker = NilMarker.outcome(of: text, context: context) { return marker }
    if isErrorName(text) { return FigureReading(.unreadable(.errorValue)) }
    let (outside, inside) = splitParenthesis(text)
    if let inside {
      if let score = plainAmount(inside) { return FigureReading(.predicate(outside, score: score)) }
      if let score = plainAmount(outside) { return FigureReading(.predicate(inside, score: score)) }
    }
    if let number = plainAmount(text) { return FigureReading(.amount(number)) }
    return FigureReading(.predicate(text, score: nil))
  }

  /// `BB (72,15)` is `BB` and `72,15`.
  private static func splitParenthesis(_ text: String) -> (outside: String, inside: String?) {
    guard text.last == ")", let open = text.lastIndex(of: "(") else { return (text, nil) }
    let inside = text[text.index(after: open)...].dropLast()
    return (trim(text[..<open]), trim(inside))
  }

  private static func trim(_ text: some StringProtocol) -> String {
    var slice = text[text.startIndex...]
    while slice.first == " " { slice = slice.dropFirst() }
    while slice.last == " " { slice = slice.dropLast() }
    return String(slice)
  }

  private static func plainAmount(_ text: String) -> Amount? {
    var scanner = DecimalScanner(Array(text.utf8))
    guard let scanned = try? scanner.scan(.measure), scanner.position == text.utf8.count else { return nil }
    return scanned.value
  }

  /// `80-90`, `80 – 90%`, `7-8 bulan`, `≤ 5`, `min. 85`: allowed in targets, unreadable elsewhere.
  private static func readRange(_ text: String, context: FigureContext) -> FigureReading? {
    if let bound = readBound(text, context: context) { return bound }
    guard let separator = rangeSeparator(in: text) else { return nil }
    let left = FigureText(trim(text[..<separator.lowerBound]), context: context)
    let right = FigureText(trim(text[separator.upperBound...]), context: context)
    guard let low = left.amount, let high = right.amount, left.suffix.isEmpty || left.suffix == right.suffix,
      !low.isNegative, !high.isNegative
    else { return nil }
    guard context.isTarget, low <= high else { return FigureReading(.unreadable(.range)) }
    var reading = FigureReading(.range(low, high))
    reading.hasPercentSign = right.hasPercentSign
    reading.unitWord = right.unitWord
    return reading
  }

  private static func rangeSeparator(in text: String) -> Range<String.Index>? {
    if text.contains(where: \.isLetter),
      let words = text.range(ofWord: "s.d.") ?? text.range(ofWord: "s/d") ?? text.range(ofWord: "sampai")
    {
      return words
    }
    guard
      let dash = text.indices.dropFirst().first(where: { index in
        "-–—".contains(text[index]) && !isExponentSign(text, at: index)
      })
    else { return nil }
    return dash..<text.index(after: dash)
  }

  private static func isExponentSign(_ text: String, at index: String.Index) -> Bool {
    let before = text[text.index(before: index)]
    return before == "E" || before == "e" || before == ","
  }

  private static func readBound(_ text: String, context: FigureContext) -> FigureReading? {
    let lowered = text.lowercased()
    let lower = ["≤", "<=", "<", "maks.", "maksimal", "maks", "paling banyak", "max."]
    let higher = ["≥", ">=", ">", "min.", "minimal", "min ", "paling sedikit"]
    for (marks, direction) in [(lower, Direction.lowerIsBetter), (higher, Direction.higherIsBetter)] {
      guard let mark = marks.first(where: lowered.hasPrefix) else { continue }
      let figure = FigureText(trim(text.dropFirst(mark.count)), context: context)
      guard let amount = figure.amount else { return nil }
      guard context.isTarget else { return FigureReading(.unreadable(.range)) }
      var reading = FigureReading(.bound(amount, direction))
      reading.hasPercentSign = figure.hasPercentSign
      reading.unitWord = figure.unitWord
      return reading
    }
    return nil
  }

  private static func readFigure(_ text: String, context: FigureContext) -> FigureReading {
    if let fraction = readFraction(text, context: context) { return fraction }
    let figure = FigureText(text, context: context)
    guard let scanned = figure.scanned else {
      var reading = FigureReading(.unreadable(figure.problem))
      reading.suggestion = figure.suggestion
      return reading
    }
    var reading = FigureReading(.amount(scanned.value))
    reading.rules = scanned.rules
    reading.otherReading = scanned.otherReading
    reading.unitWord = figure.unitWord
    reading.hasPercentSign = figure.hasPercentSign
    return reading
  }

  /// `12/15` and `12 dari 15`: a share where the unit of measure is a percentage, else unreadable.
  private static func readFraction(_ text: String, context: FigureContext) -> FigureReading? {
    let parts: [String]
    if text.contains(where: \.isLetter), let word = text.range(ofWord: "dari") {
      parts = [trim(text[..<word.lowerBound]), trim(text[word.upperBound...])]
    } else {
      guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
      parts = text.split(separator: "/", omittingEmptySubsequences: false).map { trim($0) }
    }
    guard parts.count == 2, let top = plainAmount(parts[0]), let bottom = plainAmount(parts[1]) else {
      return nil
    }
    guard context.isPercentage, !bottom.isZero,
      let percent = top.divided(by: bottom)?.multiplied(by: .hundred)
    else { return FigureReading(.unreadable(.fraction)) }
    var reading = FigureReading(.amount(percent))
    reading.rules = [.fraction]
    return reading
  }
}

extension String {
  /// The first place where `word` stands between blanks.
  fileprivate func range(ofWord word: String) -> Range<String.Index>? {
    let lowered = lowercased()
    guard lowered.count == count, let found = lowered.ranges(of: " \(word) ").first else { return nil }
    let start = lowered.distance(from: lowered.startIndex, to: found.lowerBound)
    let end = lowered.distance(from: lowered.startIndex, to: found.upperBound)
    return index(startIndex, offsetBy: start)..<index(startIndex, offsetBy: end)
  }
}
