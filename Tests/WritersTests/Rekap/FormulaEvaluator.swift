import Spreadsheet

/// Works out the formulas of a rekap anew, as a spreadsheet program does, to compare with what was stored.
struct FormulaEvaluator {
  enum Value: Equatable {
    case number(Double)
    case text(String)
    case truth(Bool)
    case list([Value])
  }

  struct Failure: Error { let at: String }

  let workbook: Workbook
  let sheet: Sheet
  private var rest: Substring = ""

  init(_ workbook: Workbook, sheet: Sheet) {
    self.workbook = workbook
    self.sheet = sheet
  }

  static func value(of formula: String, in workbook: Workbook, sheet: Sheet) throws -> Value {
    var evaluator = FormulaEvaluator(workbook, sheet: sheet)
    evaluator.rest = Substring(formula)
    let value = try evaluator.comparison()
    guard evaluator.rest.isEmpty else { throw Failure(at: String(evaluator.rest)) }
    return value
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest.removeFirst(text.count)
    return true
  }

  private mutating func comparison() throws -> Value {
    let left = try joined()
    for sign in ["<=", ">=", "<", ">"] where take(sign) {
      let (one, other) = (number(left), number(try joined()))
      switch sign {
      case "<=": return .truth(one <= other)
      case ">=": return .truth(one >= other)
      case "<": return .truth(one < other)
      default: return .truth(one > other)
      }
    }
    return left
  }

  private mutating func joined() throws -> Value {
    var value = try sum()
    while take("&") {
      let right = try sum()
      value = .text(text(value) + text(right))
    }
    return value
  }

  private mutating func sum() throws -> Value {
    var value = try product()
    while let sign = rest.first, sign == "+" || sign == "-" {
      rest.removeFirst()
      let right = number(try product())
      value = .number(sign == "+" ? number(value) + right : number(value) - right)
    }
    return value
  }

  private mutating func product() throws -> Value {
    var value = try operand()
    while let sign = rest.first, sign == "*" || sign == "/" {
      rest.removeFirst()
      let right = number(try operand())
      value = .number(sign == "*" ? number(value) * right : number(value) / right)
    }
    return value
  }

  private mutating func operand() throws -> Value {
    if take("(") { return try closing(try comparison()) }
    if take("-") { return .number(-number(try operand())) }
    if take("\"") {
      let text = rest.prefix { $0 != "\"" }
      rest.removeFirst(text.count + 1)
      return .text(String(text))
    }
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "!" || $0 == "$" }
    guard !word.isEmpty else { throw Failure(at: String(rest)) }
    rest.removeFirst(word.count)
    if let number = Double(word) { return .number(number) }
    if take("(") { return try call(String(word)) }
    return try cells(word)
  }

  private mutating func closing(_ value: Value) throws -> Value {
    guard take(")") else { throw Failure(at: String(rest)) }
    return value
  }

  private mutating func call(_ name: String) throws -> Value {
    var arguments = [try comparison()]
    while take(",") { arguments.append(try comparison()) }
    let result = try Self.apply(name, arguments.map { $0 }, number: number)
    return try closing(result)
  }

  private mutating func cells(_ word: Substring) throws -> Value {
    var owner = sheet
    var place = word
    if let mark = word.firstIndex(of: "!") {
      let name = word[..<mark]
      guard let other = workbook.sheets.first(where: { $0.name == name }) else {
        throw Failure(at: String(word))
      }
      owner = other
      place = word[word.index(after: mark)...]
    }
    guard let first = CellReference(place) else { throw Failure(at: String(word)) }
    guard take(":") else { return Self.value(owner[first]) }
    let end = rest.prefix { $0.isLetter || $0.isNumber || $0 == "$" }
    rest.removeFirst(end.count)
    guard let last = CellReference(end) else { throw Failure(at: String(end)) }
    let rows = (first.row...last.row).flatMap { row in
      (first.column...last.column).map { Self.value(owner[CellReference(row: row, column: $0)]) }
    }
    return .list(rows)
  }

  private static func value(_ cell: Cell?) -> Value {
    switch cell?.value {
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .bool(let bool): .truth(bool)
    default: .text("")
    }
  }

  private func number(_ value: Value) -> Double {
    if case .number(let number) = value { number } else { .nan }
  }

  private func text(_ value: Value) -> String {
    switch value {
    case .number(let number): "\(number)"
    case .text(let text): text
    default: ""
    }
  }
}

extension FormulaEvaluator {
  private static func numbers(_ values: [Value]) -> [Double] {
    values.flatMap { value -> [Double] in
      switch value {
      case .number(let number): [number]
      case .list(let values): numbers(values)
      case .text, .truth: []
      }
    }
  }

  private static func apply(_ name: String, _ arguments: [Value], number: (Value) -> Double) throws -> Value {
    let all = numbers(arguments)
    switch name {
    case "IF": return arguments[0] == .truth(true) ? arguments[1] : arguments[2]
    case "MAX": return .number(all.max() ?? 0)
    case "ABS": return .number(abs(number(arguments[0])))
    case "SUM": return .number(all.reduce(0, +))
    case "COUNT": return .number(Double(all.count))
    case "AVERAGE": return .number(all.reduce(0, +) / Double(all.count))
    case "SUMIF": return .number(try matching(arguments).reduce(0, +))
    case "COUNTIF": return .number(Double(try matching(arguments).count))
    case "SUMPRODUCT":
      guard case .list(let left) = arguments[0], case .list(let right) = arguments[1] else { break }
      // A text counts as nothing.
      return .number(
        zip(left, right).reduce(0) { sum, pair in
          guard case (.number(let one), .number(let other)) = pair else { return sum }
          return sum + one * other
        }
      )
    default: break
    }
    throw Failure(at: name)
  }

  private static func matching(_ arguments: [Value]) throws -> [Double] {
    guard arguments.count == 2, case .text(let rule) = arguments[1] else { throw Failure(at: "criterion") }
    let isAtMost = rule.hasPrefix("<=")
    guard let bound = Double(rule.dropFirst(isAtMost ? 2 : 1)) else { throw Failure(at: rule) }
    return numbers([arguments[0]]).filter { isAtMost ? $0 <= bound : $0 > bound }
  }
}
