internal import Kinerja

/// Puts files into the order of receipt; without times, a revision mark in the name decides, then the name.
enum ReceiptOrder {
  static func sorted(_ files: [(path: String, received: ReceiptTime?)]) -> [(
    path: String, received: ReceiptTime?
  )] {
    files.map { (file: $0, mark: RevisionMark(fileName: $0.path)?.order ?? 0) }
      .sorted { left, right in
        switch (left.file.received, right.file.received) {
        case (let one?, let other?) where one != other: one < other
        case (_?, nil): true
        case (nil, _?): false
        default:
          left.mark != right.mark
            ? left.mark < right.mark : left.file.path.utf8.lexicographicallyPrecedes(right.file.path.utf8)
        }
      }
      .map(\.file)
  }
}
