/// An immutable value that is kept once, however many hold it.
///
/// Indicators and checked values have many fields and are handed through every stage: copying one then costs a
/// reference instead of several hundred bytes and two dozen references.
struct Shared<Value: Sendable & Hashable>: Sendable, Hashable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let box: Box

  init(_ value: Value) { box = Box(value) }

  var value: Value { box.value }

  static func == (left: Self, right: Self) -> Bool {
    left.box === right.box || left.box.value == right.box.value
  }

  func hash(into hasher: inout Hasher) { box.value.hash(into: &hasher) }
}

/// Encoded as the value itself.
extension Shared: Codable where Value: Codable {
  init(from decoder: any Decoder) throws { self.init(try Value(from: decoder)) }

  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}
