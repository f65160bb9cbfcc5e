internal import Markup

/// Here and not in Markup, so that the word is a constant where it is used and not a generic call.
extension MarkupElement {
  /// The bytes of an attribute without a namespace, for numbers and references.
  @_lifetime(copy self)
  func attribute(_ word: some MarkupWord) -> Span<UInt8>? { attribute(word: word.rawValue) }

  /// The value of an attribute without a namespace.
  func string(_ word: some MarkupWord) -> String? { string(word: word.rawValue) }

  /// The value of an attribute in one of the vocabulary's attribute namespaces.
  func qualifiedString(_ word: some MarkupWord) -> String? { qualifiedString(word: word.rawValue) }
}
