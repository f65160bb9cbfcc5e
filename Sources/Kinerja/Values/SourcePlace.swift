/// A cell of a file: where a figure can be looked up.
package struct SourcePlace: Hashable, Sendable, Codable {
  /// The path as given.
  package let file: String
  package let place: Place

  package init(file: String, place: Place) {
    self.file = file
    self.place = place
  }
}
