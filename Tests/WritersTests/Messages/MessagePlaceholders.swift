/// The names in braces in a text.
enum MessagePlaceholders {
  static func names(in text: String) -> Set<String> {
    Set(
      text.split(separator: "{").dropFirst().compactMap { piece in
        piece.split(separator: "}", omittingEmptySubsequences: false).first.map(String.init)
      }
    )
  }
}
