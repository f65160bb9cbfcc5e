/// An XML part as a tree, read by a parser of its own that shares nothing with the product's and forgives nothing.
package struct MarkupTree {
  package struct Malformed: Error {
    package let reason: String
    package let offset: Int
  }

  /// With its prefix.
  package let name: String
  package let attributes: [String: String]
  package fileprivate(set) var children: [MarkupTree] = []
  /// The character data directly inside.
  package fileprivate(set) var text = ""

  package init(_ bytes: [UInt8]) throws {
    var parser = TreeParser(bytes)
    self = try parser.document()
  }

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  package subscript(attribute: String) -> String? { attributes[attribute] }

  package func number(_ attribute: String) -> Int? { attributes[attribute].flatMap { Int($0) } }

  package func first(_ name: String) -> MarkupTree? { children.first { $0.name == name } }

  package func all(_ name: String) -> [MarkupTree] { children.filter { $0.name == name } }

  /// The children of the first element of this name.
  package func list(_ name: String) -> [MarkupTree] { first(name)?.children ?? [] }

  /// This element and all below it, in the order of the document.
  package var everything: [MarkupTree] { [self] + children.flatMap(\.everything) }
}

private struct TreeParser {
  private let bytes: [UInt8]
  private var position = 0
  /// The prefixes that are declared around the element at hand.
  private var prefixes: [Set<String>] = [["xml", "xmlns"]]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws -> MarkupTree {
    if take("<?xml ") { _ = try take(until: "?>") }
    skipBlanks()
    let root = try element()
    skipBlanks()
    guard position == bytes.count else { throw malformed("something follows the root") }
    return root
  }

  private mutating func element() throws -> MarkupTree {
    guard take("<") else { throw malformed("no element") }
    let name = try takeName()
    var attributes: [String: String] = [:]
    while true {
      let hadBlank = skipBlanks()
      if bytes[safe: position] == UInt8(ascii: ">") || bytes[safe: position] == UInt8(ascii: "/") { break }
      guard hadBlank else { throw malformed("attributes run together") }
      let key = try takeName()
      guard take("=\"") else { throw malformed("attribute without a value") }
      let value = try take(until: "\"")
      guard !value.contains(UInt8(ascii: "<")) else { throw malformed("markup in an attribute") }
      guard attributes.updateValue(try decoded(value), forKey: key) == nil else {
        throw malformed("\(key) twice")
      }
    }
    try declare(attributes, for: name)
    defer { prefixes.removeLast() }
    var tree = MarkupTree(name: name, attributes: attributes)
    if take("/>") { return tree }
    guard take(">") else { throw malformed("unfinished tag") }
    while !starts(with: "</") {
      if bytes[safe: position] == UInt8(ascii: "<") {
        tree.children.append(try element())
      } else {
        tree.text += try decoded(try take(upTo: UInt8(ascii: "<")))
      }
    }
    guard take("</\(name)>") else { throw malformed("\(name) is not closed") }
    return tree
  }

  private mutating func declare(_ attributes: [String: String], for name: String) throws {
    let declared = attributes.keys.filter { $0.hasPrefix("xmlns:") }.map { String($0.dropFirst(6)) }
    let known = (prefixes.last ?? []).union(declared)
    for name in [name] + attributes.keys {
      let parts = name.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count <= 2, !parts.contains("") else { throw malformed("\(name) is no name") }
      if parts.count == 2, !known.contains(String(parts[0])) { throw malformed("\(name): unknown prefix") }
    }
    prefixes.append(known)
  }

  private func decoded(_ raw: ArraySlice<UInt8>) throws -> String {
    for byte in raw where byte < 0x20 && byte != 9 && byte != 10 { throw malformed("control character") }
    guard let text = String(validating: raw, as: UTF8.self) else { throw malformed("not UTF-8") }
    guard raw.contains(UInt8(ascii: "&")) else { return text }
    var out = ""
    for (index, piece) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      guard index > 0 else {
        out += piece
        continue
      }
      guard let end = piece.firstIndex(of: ";") else { throw malformed("bare ampersand") }
      let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#9": "\t", "#10": "\n", "#13": "\r"]
      guard let character = known[String(piece[..<end])] else { throw malformed("&\(piece[..<end]);") }
      out += character + piece[piece.index(after: end)...]
    }
    return out
  }

  private mutating func takeName() throws -> String {
    let start = position
    while let byte = bytes[safe: position], !" \t\n=/>\"<".utf8.contains(byte) { position += 1 }
    guard position > start else { throw malformed("no name") }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func take(_ text: String) -> Bool {
    guard starts(with: text) else { return false }
    position += text.utf8.count
    return true
  }

  private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private mutating func take(upTo byte: UInt8) throws -> ArraySlice<UInt8> {
    guard let end = bytes[position...].firstIndex(of: byte) else { throw malformed("unfinished") }
    defer { position = end }
    return bytes[position..<end]
  }

  /// Takes what stands before `mark`, and the mark.
  private mutating func take(until mark: String) throws -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count {
      if take(mark) { return bytes[start..<(position - mark.utf8.count)] }
      position += 1
    }
    throw malformed("no \(mark)")
  }

  @discardableResult
  private mutating func skipBlanks() -> Bool {
    let start = position
    while let byte = bytes[safe: position], " \t\n\r".utf8.contains(byte) { position += 1 }
    return position > start
  }

  private func malformed(_ reason: String) -> MarkupTree.Malformed {
    MarkupTree.Malformed(reason: reason, offset: position)
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
