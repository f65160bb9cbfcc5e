internal import Kinerja

/// How values of the domain look in JSON.
extension Amount {
  /// Exact where the decimals end, else to 17 significant digits.
  var json: JSONNumber? { JSONNumber(decimal: PlainDecimal.text(self)) }
}

/// A number or a text.
enum JSONScalar: JSONValue {
  case number(JSONNumber?)
  case text(String)

  package func write(to buffer: inout JSONBuffer) {
    switch self {
    case .number(let number): number.write(to: &buffer)
    case .text(let text): text.write(to: &buffer)
    }
  }
}

extension Target {
  /// A number, `"95-98"`, a rating, or null where nothing is due.
  var json: JSONScalar? {
    switch self {
    case .amount(let amount): .number(amount.json)
    case .range(let low, let high): .text("\(PlainDecimal.text(low))-\(PlainDecimal.text(high))")
    case .predicate(let label): .text(label)
    case .notDue, .none: nil
    }
  }
}

extension Actual {
  var json: JSONScalar {
    switch self {
    case .amount(let amount): .number(amount.json)
    case .predicate(let label, score: _): .text(label)
    }
  }
}
