internal import Markup

private enum CustomPropertiesWord: Int, MarkupWord {
  case property, name, lpwstr, lpstr, bstr, i1, i2, i4, i8, int, ui1, ui2, ui4, ui8, uint, r4, r8, decimal
  case bool, filetime, date
}

/// Collects custom document properties (ECMA-376 Part 1, 15.2.12.2 and 22.3).
final class CustomPropertiesHandler: MarkupHandler {
  static let vocabulary = MarkupVocabulary(
    CustomPropertiesWord.self,
    texts: CustomPropertiesWord.allCases.filter { $0 != .property && $0 != .name },
    namespaces: OPCNamespace.customProperties
  )

  /// Far above what any producer writes.
  private static let limit = 10_000

  private(set) var properties: [String: String] = [:]
  private var current: String?

  func start(_ element: borrowing MarkupElement) {
    if element.word == CustomPropertiesWord.property.rawValue {
      current = element.string(CustomPropertiesWord.name)
    }
  }

  func end(_ word: Int, text: borrowing MarkupText) {
    switch CustomPropertiesWord(rawValue: word) {
    case nil, .name: break
    case .property: current = nil
    default:
      guard let current, properties.count < Self.limit else { return }
      properties[current] = AttributeText.string(text.bytes)
    }
  }
}
