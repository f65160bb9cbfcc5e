/// The name of a part inside a package, without the leading slash.
struct PartName: Hashable, Sendable, CustomStringConvertible {
  static let root = PartName("")

  let path: String
  var description: String { path }

  init(_ path: String) { self.path = path }

  /// The part a relationship of this part points to (ECMA-376 Part 2, 6.4 and RFC 3986, 5.2).
  ///
  /// A leading slash counts from the root; `.` and `..` are followed and never leave the package.
  func resolving(_ target: String) -> PartName {
    let bytes = target.utf8.prefix { $0 != UInt8(ascii: "#") }
    var segments = bytes.first.map(Self.isSlash) == true ? [] : Self.segments(of: path).dropLast()
    for step in bytes.split(whereSeparator: Self.isSlash).compactMap({ String($0) }) {
      switch step {
      case ".": continue
      case "..": _ = segments.popLast()
      default: segments.append(step)
      }
    }
    return PartName(segments.joined(separator: "/"))
  }

  /// Where the relationships of this part are kept.
  var relationships: PartName {
    var segments = Self.segments(of: path)
    let name = segments.popLast() ?? ""
    return PartName((segments + ["_rels", name + ".rels"]).joined(separator: "/"))
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func segments(of path: String) -> [String] {
    path.utf8.split(whereSeparator: isSlash).compactMap { String($0) }
  }

  /// The name with `%20` and the like resolved: some writers escape targets and not entry names.
  var percentDecoded: PartName {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return self }
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = Hexadecimal.value(rest.prefix(2)), rest.count >= 2 {
        bytes.append(UInt8(value))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return PartName(String(decoding: bytes, as: UTF8.self))
  }
}
