/// The object that is being written; good only inside the call that hands it out.
package struct JSONObject {
  let document: JSONDocument

  package func member(_ name: String, _ value: some JSONValue) {
    document.buffer.startMember(name)
    value.write(to: &document.buffer)
  }

  package func object(_ name: String, _ body: (JSONObject) -> Void) {
    document.buffer.startMember(name)
    document.object(body)
  }

  package func array(_ name: String, _ body: (JSONArray) -> Void) {
    document.buffer.startMember(name)
    document.array(body)
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
  let document: JSONDocument

  package func element(_ value: some JSONValue) {
    document.buffer.startItem()
    value.write(to: &document.buffer)
  }

  package func object(_ body: (JSONObject) -> Void) {
    document.buffer.startItem()
    document.object(body)
  }

  package func array(_ body: (JSONArray) -> Void) {
    document.buffer.startItem()
    document.array(body)
  }
}

/// The buffer that all objects and arrays of one document share.
final class JSONDocument {
  var buffer: JSONBuffer

  init(_ buffer: JSONBuffer) { self.buffer = buffer }

  func object(_ body: (JSONObject) -> Void) {
    buffer.open(UInt8(ascii: "{"))
    body(JSONObject(document: self))
    buffer.close(UInt8(ascii: "}"))
  }

  func array(_ body: (JSONArray) -> Void) {
    buffer.open(UInt8(ascii: "["))
    body(JSONArray(document: self))
    buffer.close(UInt8(ascii: "]"))
  }
}
