/// The object that is being written; good only inside the call that hands it out.
package struct JSONObject {
  let output: JSONOutput

  package func member(_ name: String, _ value: some JSONValue) {
    output.startMember(name)
    value.write(to: output)
  }

  package func object(_ name: String, _ body: (JSONObject) -> Void) {
    output.startMember(name)
    output.object(body)
  }

  package func array(_ name: String, _ body: (JSONArray) -> Void) {
    output.startMember(name)
    output.array(body)
  }

  /// An array with one object for each item.
  package func objects<Items: Sequence>(
    _ name: String,
    of items: Items,
    _ body: (JSONObject, Items.Element) -> Void
  ) {
    array(name) { array in
      for item in items { array.object { body($0, item) } }
    }
  }
}

/// The array that is being written; good only inside the call that hands it out.
package struct JSONArray {
  let output: JSONOutput

  package func element(_ value: some JSONValue) {
    output.startItem()
    value.write(to: output)
  }

  package func object(_ body: (JSONObject) -> Void) {
    output.startItem()
    output.object(body)
  }

  package func array(_ body: (JSONArray) -> Void) {
    output.startItem()
    output.array(body)
  }
}
