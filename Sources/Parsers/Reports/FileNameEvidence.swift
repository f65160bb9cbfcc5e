internal import Kinerja

/// What the name of a file and of its folder say.
enum FileNameEvidence {
  static func texts(of path: String) -> [EvidenceText] {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return [] }
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    var texts = [EvidenceText(source: .fileName, text: stem.replacing("_", with: " "), place: .file)]
    if let folder = parts.dropLast().last {
      texts.append(EvidenceText(source: .folder, text: folder, place: .file))
    }
    return texts
  }
}
