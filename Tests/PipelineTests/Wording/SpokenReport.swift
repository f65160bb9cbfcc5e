import Foundation
import Spreadsheet
import TestSupport
import Writers

/// What a report says, whatever it is written as: each of its texts as one sentence with single blanks.
struct SpokenReport {
  /// Texts that stand on their own: cells, elements, values.
  private let sentences: Set<String>
  /// Everything in a row, where lines are only broken for their width.
  private let running: String

  func says(_ sentence: String) -> Bool {
    let sentence = Self.unwrapped(sentence)
    return sentences.contains(sentence) || running.contains(sentence)
  }

  init(text: [UInt8]) {
    sentences = []
    running = Self.unwrapped(String(decoding: text, as: UTF8.self))
  }

  /// The text between two tags; suggestions of one finding stand in one cell.
  init(html: [UInt8]) {
    let page = String(decoding: html, as: UTF8.self).replacing(#/<style>[\s\S]*?<\/style>/#, with: "")
    let texts = page.split(separator: #/<[^>]*>/#).map { Self.unescaped(String($0)) }
    sentences = Self.parts(of: texts, separatedBy: "; ")
    running = ""
  }

  init(workbook: [UInt8]) throws {
    let book = try SpreadsheetReader.read(bytes: workbook, name: "hasil.xlsx")
    let texts = book.sheets.flatMap(\.rows).flatMap(\.cells).compactMap { cell in
      if case .text(let text) = cell.value { text } else { nil }
    }
    sentences = Self.parts(of: texts, separatedBy: "\n")
    running = ""
  }

  init(json: [UInt8], in language: Language) throws {
    sentences = Self.parts(of: Self.texts(in: try JSONTree(json), language), separatedBy: "\n")
    running = ""
  }

  private static func parts(of texts: [String], separatedBy separator: String) -> Set<String> {
    Set(texts.flatMap { [$0] + $0.split(separator: separator).map(String.init) }.map(unwrapped))
  }

  private static func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")].reduce(
      text
    ) { $0.replacing($1.0, with: $1.1) }
  }

  /// All texts of a document; a suggestion keeps its confidence apart, as data.
  private static func texts(in tree: JSONTree, _ language: Language) -> [String] {
    if let value = tree["value"]?.text, let confidence = tree["confidence"]?.text {
      let words = [
        "certain": ("pasti", "certain"), "likely": ("mungkin", "likely"), "guess": ("tebakan", "guess"),
      ]
      guard let word = words[confidence] else { return [] }
      return ["\(value) (\(language == .indonesian ? word.0 : word.1))"]
    }
    switch tree {
    case .text(let text): return [text]
    case .array(let elements): return elements.flatMap { texts(in: $0, language) }
    case .object(let members): return members.values.flatMap { texts(in: $0, language) }
    case .number, .bool, .null: return []
    }
  }
}
