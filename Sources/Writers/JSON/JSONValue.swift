/// What can stand as the value of a member or as an element.
package protocol JSONValue {
  func write(to output: JSONOutput)
}

extension String: JSONValue {
  package func write(to output: JSONOutput) { output.string(self) }
}

extension Bool: JSONValue {
  package func write(to output: JSONOutput) { output.literal(self ? "true" : "false") }
}

extension Int: JSONValue {
  package func write(to output: JSONOutput) { output.literal(String(self)) }
}

extension JSONNumber: JSONValue {
  package func write(to output: JSONOutput) { output.literal(text) }
}

extension Optional: JSONValue where Wrapped: JSONValue {
  package func write(to output: JSONOutput) {
    switch self {
    case .some(let value): value.write(to: output)
    case .none: output.literal("null")
    }
  }
}

extension Array: JSONValue where Element: JSONValue {
  package func write(to output: JSONOutput) {
    output.array { array in
      for value in self { array.element(value) }
    }
  }
}
