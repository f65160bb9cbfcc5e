/// Receives the elements of a part as they come.
package protocol MarkupHandler: AnyObject {
  /// True once nothing more is wanted; asked between pieces of input, not after each element.
  var isSatisfied: Bool { get }

  func start(_ element: borrowing MarkupElement)

  /// The end of an element, with its character data if its word was declared as text.
  func end(_ word: Int, text: borrowing MarkupText)
}

extension MarkupHandler {
  package var isSatisfied: Bool { false }
}
