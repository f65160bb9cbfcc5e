/// The names a handler knows, so that elements and attributes reach it as small numbers.
///
/// libxml2 interns names: looking the known ones up once makes every later comparison one of pointers.
package struct MarkupVocabulary: Sendable {
  /// What an element or attribute is called when its name is none of those known.
  package static let unknown = -1

  let words: [String]
  let isText: [Bool]
  let namespaces: [String]
  let attributeNamespaces: [String]

  /// - Parameters:
  ///   - words: Local names of elements and attributes; the most frequent ones first.
  ///   - texts: Words whose elements' character data is wanted.
  ///   - namespaces: Elements of other namespaces are unknown. An element of no namespace is taken.
  ///   - attributeNamespaces: Attributes of no namespace and of these are seen.
  package init<Word: MarkupWord>(
    _ words: Word.Type,
    texts: [Word] = [],
    namespaces: [String],
    attributeNamespaces: [String] = []
  ) {
    self.words = Word.allCases.map(\.name)
    isText = Word.allCases.map { texts.contains($0) }
    self.namespaces = namespaces
    self.attributeNamespaces = attributeNamespaces
  }
}

/// Names of one kind of part, counted from zero.
package protocol MarkupWord: RawRepresentable<Int>, CaseIterable, Equatable, Sendable {
  /// The local name of the element or attribute; the name of the case unless said otherwise.
  var name: String { get }
}

extension MarkupWord {
  package var name: String { String(describing: self) }
}
