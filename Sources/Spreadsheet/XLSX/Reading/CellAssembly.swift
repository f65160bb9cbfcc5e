internal import Markup

/// Puts one cell together from its attributes and child elements; used again for every cell of a sheet.
struct CellAssembly {
  private enum Kind { case number, shared, text, inline, bool, error, date }

  private let strings: SharedStrings
  /// How much is kept of a text, however many runs it comes in.
  private let textBytes: Int
  private let log: WarningLog
  private var reference = CellReference(row: 0, column: 0)
  private var format = NumberFormat.general
  private var type = Kind.number
  private var value = StreamedCell.Kind.none
  private var number = 0.0
  private var text: [UInt8] = []
  private var inline: [UInt8] = []
  private var formula: [UInt8] = []
  private var shared: Int?
  private var formulas = SharedFormulas()
  /// The number of the formula that this cell shares, or gives to others.
  private var sharedFormula: Int?
  private var wasCut = false
  private var hasFormula = false
  var hasInline = false

  init(strings: SharedStrings, textBytes: Int, log: WarningLog) {
    self.strings = strings
    self.textBytes = textBytes
    self.log = log
  }

  mutating func begin(_ reference: CellReference, type: Span<UInt8>?, format: NumberFormat) {
    self.reference = reference
    self.format = format
    self.type = Self.kind(type)
    value = .none
    shared = nil
    sharedFormula = nil
    hasFormula = false
    hasInline = false
    wasCut = false
    // Emptying an empty array is not free, and most cells fill none of these.
    if !text.isEmpty { text.removeAll(keepingCapacity: true) }
    if !inline.isEmpty { inline.removeAll(keepingCapacity: true) }
    if !formula.isEmpty { formula.removeAll(keepingCapacity: true) }
  }

  private static func kind(_ type: Span<UInt8>?) -> Kind {
    guard let type, let first = type.isEmpty ? nil : type[0] else { return .number }
    if type.count == 1 {
      switch first {
      case UInt8(ascii: "s"): return .shared
      case UInt8(ascii: "b"): return .bool
      case UInt8(ascii: "e"): return .error
      case UInt8(ascii: "d"): return .date
      default: return .number
      }
    }
    if AttributeText.equals(type, "str") { return .text }
    if AttributeText.equals(type, "inlineStr") { return .inline }
    return .number
  }

  mutating func beginFormula(_ element: borrowing MarkupElement) {
    hasFormula = true
    if let type = element.attribute(SheetWord.t), AttributeText.equals(type, "shared") {
      sharedFormula = AttributeText.integer(element.attribute(SheetWord.si))
    }
  }

  mutating func takeFormula(_ text: borrowing MarkupText) {
    text.append(to: &formula)
    if Self.cut(&formula, text, to: textBytes) { warnOfCut() }
    if let sharedFormula, !formula.isEmpty { formulas.define(sharedFormula, at: reference, formula) }
  }

  mutating func takeInline(_ text: borrowing MarkupText) {
    EscapedText.append(text, to: &inline)
    if Self.cut(&inline, text, to: textBytes) { warnOfCut() }
  }

  mutating func takeValue(_ text: borrowing MarkupText) {
    switch type {
    case .text, .inline: take(text, as: .text)
    // An empty <v> is no value: read as 0 it once gave the first shared string (tafia/calamine#607).
    case _ where text.bytes.isEmpty: value = .none
    case .number:
      if let number = DecimalText.double(text.bytes) {
        self.number = number
        value = .number
      } else {
        keepUnreadable(text, .badNumber)
      }
    case .shared: takeShared(text.bytes)
    case .bool:
      let word = AttributeText.trimmed(text.bytes)
      if AttributeText.isTrue(word) || AttributeText.isFalse(word) {
        number = AttributeText.isTrue(word) ? 1 : 0
        value = .bool
      } else {
        keepUnreadable(text, .badNumber)
      }
    case .error: take(text, as: .error)
    case .date: take(text, as: .isoDate)
    }
  }

  private mutating func takeShared(_ bytes: Span<UInt8>) {
    if let index = AttributeText.integer(bytes) ?? Self.index(bytes), index < strings.count {
      shared = index
      value = .text
      if strings.isTruncated(index) { log.add(.textTruncated, cell: reference) }
    } else if !AttributeText.isBlank(bytes) {
      log.add(.sharedStringOutOfRange, cell: reference, detail: AttributeText.string(bytes))
      text.append(contentsOf: "#REF!".utf8)
      value = .error
    }
  }

  /// The number of a text among line breaks of indented markup, or written as `3.0`.
  private static func index(_ bytes: Span<UInt8>) -> Int? {
    guard let number = DecimalText.double(bytes), number >= 0 else { return nil }
    return Int(exactly: number)
  }

  private mutating func take(_ text: borrowing MarkupText, as kind: StreamedCell.Kind) {
    EscapedText.append(text, to: &self.text)
    if Self.cut(&self.text, text, to: textBytes) { warnOfCut() }
    value = kind
  }

  /// White space alone counts as nothing; other text is shown as it stands.
  private mutating func keepUnreadable(_ text: borrowing MarkupText, _ code: ReadWarning.Code) {
    guard !AttributeText.isBlank(text.bytes) else { return }
    log.add(code, cell: reference, detail: AttributeText.string(text.bytes))
    take(text, as: .text)
  }

  /// Keeps a text that has grown by another piece within its limit; true where some of it is lost.
  private static func cut(_ bytes: inout [UInt8], _ piece: borrowing MarkupText, to limit: Int) -> Bool {
    guard bytes.count > limit else { return piece.isTruncated }
    bytes.removeLast(bytes.count - limit)
    return true
  }

  private mutating func warnOfCut() {
    if !wasCut { log.add(.textTruncated, cell: reference) }
    wasCut = true
  }

  /// Hands the cell on if it holds anything.
  mutating func emit(to receiver: any CellReceiver) {
    if hasInline, type == .inline || value == .none {
      swap(&text, &inline)
      value = .text
      shared = nil
    }
    // A formula said to give text, without <v>, gave the empty text (tidyverse/readxl#429).
    if type == .text, value == .none, hasFormula { value = .text }
    if let shared, let bytes = strings.text(shared) {
      if bytes.isEmpty, !hasFormula { return }
      send(bytes, to: receiver)
    } else {
      // An empty text shows nothing and is nothing, unless a formula gave it.
      if !hasFormula, value == .none || (value == .text && text.isEmpty) { return }
      send(text.span, to: receiver)
    }
  }

  /// The formula spelled out elsewhere that this cell shares.
  private var master: SharedFormulas.Master? {
    formula.isEmpty ? sharedFormula.flatMap { formulas[$0] } : nil
  }

  private func send(_ text: Span<UInt8>, to receiver: any CellReceiver) {
    if let master {
      let shift = FormulaShift(
        rows: reference.row - master.reference.row, columns: reference.column - master.reference.column)
      return send(text, master.formula.span, shift, to: receiver)
    }
    send(text, formula.span, nil, to: receiver)
  }

  private func send(
    _ text: Span<UInt8>, _ formula: Span<UInt8>, _ shift: FormulaShift?, to receiver: any CellReceiver
  ) {
    receiver.receive(
      StreamedCell(
        reference: reference,
        kind: value,
        number: number,
        text: text,
        sharedString: shared,
        format: format,
        hasFormula: hasFormula,
        formula: formula,
        shift: shift
      )
    )
  }
}
