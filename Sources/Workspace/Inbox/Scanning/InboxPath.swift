/// Where a file lies below the inbox: in it, or in one of its folders.
package struct InboxPath: Hashable, Comparable, Codable, Sendable {
  /// The folder, whose name hints at the unit; nil for what lies in the inbox itself.
  package let folder: FileName?
  package let name: FileName

  package init(folder: FileName? = nil, _ name: FileName) {
    self.folder = folder
    self.name = name
  }

  package static func < (left: Self, right: Self) -> Bool {
    guard left.folder == right.folder else {
      guard let leftFolder = left.folder else { return true }
      guard let rightFolder = right.folder else { return false }
      return leftFolder < rightFolder
    }
    return left.name < right.name
  }

  /// A neighbour in the same folder.
  func beside(_ name: FileName) -> InboxPath { InboxPath(folder: folder, name) }
}

extension InboxPath: CustomStringConvertible {
  /// Relative to the inbox, for people.
  package var description: String { folder.map { "\($0.text)/\(name.text)" } ?? name.text }
}
