internal import Markup

/// Here and not in Markup, so that the word is a constant where it is used and not a generic call.
extension MarkupElement {
  /// The value of an attribute without a namespace.
  @_lifetime(copy self)
  func attribute(_ word: some MarkupWord) -> Span<UInt8>? { attribute(word: word.rawValue) }

  /// The value of an attribute in one of the vocabulary's attribute namespaces.
  @_lifetime(copy self)
  func qualifiedAttribute(_ word: some MarkupWord) -> Span<UInt8>? { qualifiedAttribute(word: word.rawValue) }
}
