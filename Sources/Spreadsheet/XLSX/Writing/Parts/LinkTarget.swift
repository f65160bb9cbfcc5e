extension CellLink {
  /// What the relationship points to; nil for places in the workbook.
  var relationshipTarget: String? {
    guard case .address(let address) = self else { return nil }
    return Self.percentEncoded(String(address.prefix { $0 != "#" }))
  }

  /// The place inside the target: after the first `#` of an address.
  var location: String? {
    switch self {
    case .place(let place): return place
    case .address(let address):
      guard let mark = address.firstIndex(of: "#") else { return nil }
      return String(address[address.index(after: mark)...])
    }
  }

  func check() throws(WorkbookWriteError) {
    switch self {
    case .place(let place):
      if place.isEmpty { throw .ruleBroken(.emptyText(.place)) }
      try TextLimit.check(place, .place, atMost: TextLimit.address)
    case .address(let address):
      if address.first.map({ $0 == "#" }) ?? true { throw .ruleBroken(.emptyText(.address)) }
      try TextLimit.check(relationshipTarget ?? "", .address, atMost: TextLimit.address)
      try TextLimit.check(location ?? "", .address, atMost: TextLimit.address)
    }
  }

  /// Excel repairs a workbook whose relationship target is no URI (RFC 3986); existing escapes stay.
  private static func percentEncoded(_ address: String) -> String {
    let bytes = Array(address.utf8)
    let isHex = { (index: Int) in
      index < bytes.count && Unicode.Scalar(bytes[index]).properties.isASCIIHexDigit
    }
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isPlain =
        byte == UInt8(ascii: "%") ? isHex(index + 1) && isHex(index + 2) : plainBytes.contains(byte)
      if isPlain {
        out.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        out += (digits.utf8.count == 1 ? "%0" : "%").utf8
        out += digits.utf8
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let plainBytes = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=".utf8
  )
}
