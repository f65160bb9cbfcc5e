/// What stands in one field of a CSV file.
package enum CSVOutputField: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  case bool(Bool)
}

extension CSVOutputField: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
}
