internal import Markup

/// What a part points to (ECMA-376 Part 2, 6.5).
struct Relationships {
  struct Relationship {
    let id: String
    /// The last step of the type, lower case: the same in transitional, strict and later Microsoft types.
    let type: String
    let target: String
    let isExternal: Bool
  }

  static let none = Relationships(all: [])

  let all: [Relationship]

  func first(ofType type: String) -> Relationship? {
    all.first { $0.type == type && !$0.isExternal }
  }

  subscript(id: String) -> Relationship? { all.first { $0.id == id } }
}

private enum RelationshipsWord: Int, MarkupWord {
  case Relationship, Id, kind, Target, TargetMode

  var name: String { self == .kind ? "Type" : String(describing: self) }
}

/// Collects the relationships of one part.
final class RelationshipsHandler: MarkupHandler {
  static let vocabulary = MarkupVocabulary(
    RelationshipsWord.self,
    namespaces: OPCNamespace.packageRelationships
  )

  private(set) var all: [Relationships.Relationship] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var isExceeded: Bool { all.count > limit }
  var isSatisfied: Bool { isExceeded }

  func start(_ element: borrowing MarkupElement) {
    guard element.word == RelationshipsWord.Relationship.rawValue, !isExceeded,
      let target = element.string(RelationshipsWord.Target)
    else { return }
    let type = element.string(RelationshipsWord.kind) ?? ""
    all.append(
      Relationships.Relationship(
        id: element.string(RelationshipsWord.Id) ?? "",
        type: type.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0)?.lowercased() } ?? "",
        target: target,
        isExternal: element.string(RelationshipsWord.TargetMode) == "External"
      )
    )
  }

  func end(_ word: Int, text: borrowing MarkupText) {}
}
