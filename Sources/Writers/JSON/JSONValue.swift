/// What can stand as the value of a member or as an element.
package protocol JSONValue {
  func write(to buffer: inout JSONBuffer)
}

extension String: JSONValue {
  package func write(to buffer: inout JSONBuffer) { buffer.string(self) }
}

extension Bool: JSONValue {
  package func write(to buffer: inout JSONBuffer) { buffer.literal(self ? "true" : "false") }
}

extension Int: JSONValue {
  package func write(to buffer: inout JSONBuffer) { buffer.literal(String(self)) }
}

extension JSONNumber: JSONValue {
  package func write(to buffer: inout JSONBuffer) { buffer.literal(text) }
}

extension Optional: JSONValue where Wrapped: JSONValue {
  package func write(to buffer: inout JSONBuffer) {
    switch self {
    case .some(let value): value.write(to: &buffer)
    case .none: buffer.literal("null")
    }
  }
}

extension Array: JSONValue where Element: JSONValue {
  package func write(to buffer: inout JSONBuffer) {
    buffer.open(UInt8(ascii: "["))
    for value in self {
      buffer.startItem()
      value.write(to: &buffer)
    }
    buffer.close(UInt8(ascii: "]"))
  }
}
