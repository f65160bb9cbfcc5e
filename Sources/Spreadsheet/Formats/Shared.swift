/// One copy of a value for many users: handing on a reference costs less than each of its arrays and strings.
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
