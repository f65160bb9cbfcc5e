internal import FoundationEssentials

/// Values as the ledger and the reading process keep them: JSON with sorted keys.
enum RecordCoding {
  /// The version of the records; a value that is laid out otherwise gets the next number.
  static let format = 1

  static func encode(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    try JSONDecoder().decode(type, from: data)
  }
}
