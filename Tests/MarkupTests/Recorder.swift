import Markup

enum Word: Int, MarkupWord {
  case row, v, id
}

/// Writes down what a parser tells.
final class Recorder: MarkupHandler {
  static let vocabulary = MarkupVocabulary(
    Word.self,
    texts: [.v],
    namespaces: ["urn:main", "urn:strict"],
    attributeNamespaces: ["urn:rel"]
  )

  var events: [String] = []
  var enough = Int.max
  var isSatisfied: Bool { events.count >= enough }

  func start(_ element: borrowing MarkupElement) {
    var event = "<\(element.word)"
    if let value = element.string(word: Word.id.rawValue) { event += " id=" + value }
    if let value = element.qualifiedString(word: Word.id.rawValue) { event += " rel:id=" + value }
    events.append(event)
  }

  func end(_ word: Int, text: borrowing MarkupText) {
    events.append("\(word)>" + self.text(text.bytes) + (text.isTruncated ? "…" : ""))
  }

  private func text(_ bytes: Span<UInt8>) -> String {
    String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}

func parse(
  _ bytes: [UInt8],
  limits: MarkupLimits = MarkupLimits(),
  piece: Int = .max,
  enough: Int = .max
) throws(MarkupError) -> [String] {
  let recorder = Recorder()
  recorder.enough = enough
  let parser = try MarkupParser(Recorder.vocabulary, handler: recorder, limits: limits)
  var place = 0
  while place < bytes.count {
    let end = min(bytes.count, piece == .max ? bytes.count : place + piece)
    let part = Array(bytes[place..<end])
    guard try parser.push(part.span) else { return recorder.events }
    place = end
  }
  try parser.finish()
  return recorder.events
}

func parse(_ text: String, piece: Int = .max) throws(MarkupError) -> [String] {
  try parse(Array(text.utf8), piece: piece)
}

func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
  }
}
