internal import CLibXML2

/// A start tag while its handler runs: nothing in it outlives the call, and nothing in it was copied.
@safe package struct MarkupElement: ~Escapable {
  /// The place of the local name in the vocabulary, or `MarkupVocabulary.unknown`.
  package let word: Int
  private let names: InternedNames
  private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let count: Int

  /// libxml2 hands attributes over as five pointers each: local name, prefix, namespace, value, end of value.
  private static let stride = 5

  @_lifetime(borrow names)
  init(
    word: Int,
    names: borrowing InternedNames,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int
  ) {
    self.word = word
    self.names = copy names
    self.attributes = attributes
    self.count = count
  }

  /// The bytes of an attribute without a namespace, entities resolved but for the ampersand.
  ///
  /// libxml2 leaves `&` as `&#38;` for trees to resolve later, unless told to replace all entities,
  /// which is never done here. Numbers and references have none; for names there is `string(word:)`.
  @_lifetime(copy self)
  package func attribute(word: Int) -> Span<UInt8>? {
    let name = names.word(word)
    for index in 0..<count where attributes?[index * Self.stride] == name {
      guard attributes?[index * Self.stride + 1] == nil else { continue }
      return _overrideLifetime(value(index), copying: self)
    }
    return nil
  }

  /// The bytes of an attribute that is in one of the vocabulary's attribute namespaces.
  ///
  /// A prefix that is declared nowhere counts as one of them: there are writers that forget to declare `r`.
  @_lifetime(copy self)
  package func qualifiedAttribute(word: Int) -> Span<UInt8>? {
    let name = names.word(word)
    for index in 0..<count where attributes?[index * Self.stride] == name {
      guard attributes?[index * Self.stride + 1] != nil else { continue }
      if let namespace = attributes?[index * Self.stride + 2], !names.isAttributeNamespace(namespace) {
        continue
      }
      return _overrideLifetime(value(index), copying: self)
    }
    return nil
  }

  /// The value of an attribute without a namespace.
  package func string(word: Int) -> String? {
    guard let value = attribute(word: word) else { return nil }
    return Self.string(value)
  }

  /// The value of an attribute that is in one of the vocabulary's attribute namespaces.
  package func qualifiedString(word: Int) -> String? {
    guard let value = qualifiedAttribute(word: word) else { return nil }
    return Self.string(value)
  }

  private static func string(_ value: Span<UInt8>) -> String {
    let ampersand = Array("&#38;".utf8)
    return value.withUnsafeBufferPointer { buffer in
      guard buffer.contains(UInt8(ascii: "&")) else { return String(decoding: buffer, as: UTF8.self) }
      var bytes: [UInt8] = []
      var rest = buffer[...]
      while let byte = rest.popFirst() {
        bytes.append(byte)
        // Nothing else can start with an ampersand here: an entity that is not predefined is an error.
        if byte == ampersand[0], rest.starts(with: ampersand.dropFirst()) {
          rest.removeFirst(ampersand.count - 1)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @_lifetime(copy self)
  private func value(_ index: Int) -> Span<UInt8> {
    guard let start = attributes?[index * Self.stride + 3], let end = attributes?[index * Self.stride + 4]
    else {
      return Span()
    }
    return _overrideLifetime(Span(_unsafeStart: start, count: end - start), copying: self)
  }
}
