import Foundation

/// A JSON value, for tests that compare what is written with what is expected.
package enum JSONTree: Hashable, Sendable {
  case object([String: JSONTree])
  case array([JSONTree])
  case number(Double)
  case text(String)
  case bool(Bool)
  case null

  package init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(JSONTree.self, from: Data(bytes)) }

  package init(_ fixture: Fixture) throws { try self.init(fixture.bytes()) }

  /// The value of a key; nil where there is none, and for JSON's own null.
  package subscript(key: String) -> JSONTree? {
    guard case .object(let members) = self, let value = members[key], value != .null else { return nil }
    return value
  }

  package var members: [String: JSONTree] { if case .object(let members) = self { members } else { [:] } }
  package var elements: [JSONTree] { if case .array(let elements) = self { elements } else { [] } }
  package var number: Double? { if case .number(let number) = self { number } else { nil } }
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
  package var texts: [String] { elements.compactMap(\.text) }
  package var isNumber: Bool { number != nil }
}

extension JSONTree: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONTree].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONTree].self))
    }
  }
}
