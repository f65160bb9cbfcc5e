/// Exact on the way to another process or a ledger and back: a fraction of two integers, such as `1373/20`.
extension Amount: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let numerator = Int128(parts[0]), let denominator = Int128(parts[1]),
      let amount = Amount(numerator, over: denominator)
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a fraction: \(text)")
    }
    self = amount
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode("\(numerator)/\(denominator)")
  }
}
