/// The same words in both languages.
package struct Phrase: Hashable, Sendable {
  package let indonesian: String
  package let english: String

  package init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  package subscript(language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }
}
