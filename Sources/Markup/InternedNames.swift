internal import CLibXML2

/// The vocabulary of a handler as pointers into the name dictionary of one parser.
struct InternedNames {
  private let table: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  private let wordCount: Int
  private let namespaceCount: Int
  private let attributeNamespaceCount: Int

  init(_ vocabulary: MarkupVocabulary, dictionary: xmlDictPtr?) {
    let all = vocabulary.words + vocabulary.namespaces + vocabulary.attributeNamespaces
    table = .allocate(capacity: max(all.count, 1))
    for (index, name) in all.enumerated() {
      table.advanced(by: index).initialize(
        to: xmlDictLookup(dictionary, name, Int32(clamping: name.utf8.count))
      )
    }
    wordCount = vocabulary.words.count
    namespaceCount = vocabulary.namespaces.count
    attributeNamespaceCount = vocabulary.attributeNamespaces.count
  }

  func deallocate() { table.deallocate() }

  func word(_ index: Int) -> UnsafePointer<xmlChar>? {
    index >= 0 && index < wordCount ? table[index] : nil
  }

  /// The word an element is, by local name and namespace.
  func word(named name: UnsafePointer<xmlChar>?, in namespace: UnsafePointer<xmlChar>?) -> Int {
    if let namespace, !contains(namespace, wordCount, namespaceCount) { return MarkupVocabulary.unknown }
    for index in 0..<wordCount where table[index] == name { return index }
    return MarkupVocabulary.unknown
  }

  func isAttributeNamespace(_ namespace: UnsafePointer<xmlChar>) -> Bool {
    contains(namespace, wordCount + namespaceCount, attributeNamespaceCount)
  }

  private func contains(_ namespace: UnsafePointer<xmlChar>, _ start: Int, _ count: Int) -> Bool {
    for index in start..<start + count where table[index] == namespace { return true }
    return false
  }
}
