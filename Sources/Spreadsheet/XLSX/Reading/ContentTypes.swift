internal import Archive
internal import Markup

/// What kind of content each part is said to have (ECMA-376 Part 2, 7.2.3).
struct ContentTypes {
  /// By folded part name.
  let overrides: [String: String]

  /// The first part, by name, whose type contains a word.
  func part(ofTypeContaining word: StaticString) -> PartName? {
    overrides.filter { $0.value.containsBytes(of: word) }.keys.min().map(PartName.init)
  }

  func contains(_ word: StaticString) -> Bool { overrides.values.contains { $0.containsBytes(of: word) } }
}

private enum ContentTypesWord: Int, MarkupWord {
  case Override, PartName, ContentType
}

/// Collects the content types of a package.
final class ContentTypesHandler: MarkupHandler {
  static let vocabulary = MarkupVocabulary(ContentTypesWord.self, namespaces: OPCNamespace.contentTypes)

  private(set) var overrides: [String: String] = [:]
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var isExceeded: Bool { overrides.count > limit }
  var isSatisfied: Bool { isExceeded }

  func start(_ element: borrowing MarkupElement) {
    guard element.word == ContentTypesWord.Override.rawValue, !isExceeded,
      let name = element.string(ContentTypesWord.PartName),
      let type = element.string(ContentTypesWord.ContentType)
    else { return }
    overrides[ArchiveReader.fold(name)] = type.lowercased()
  }

  func end(_ word: Int, text: borrowing MarkupText) {}
}
