internal import Kinerja

/// What stands between the parts of a mail: made from their bytes, so that the same parts give the same mail.
enum MailBoundary {
  static func of(_ parts: [MailPart]) -> String {
    var hash = FNV1a()
    for part in parts {
      hash.combine(part.bytes)
      hash.combine([0])
    }
    return free(startingWith: hash.hexadecimal) { candidate in parts.contains { $0.holds(candidate) } }
  }

  /// The first that occurs nowhere.
  static func free(startingWith hash: String, isTaken: (String) -> Bool) -> String {
    var boundary = "=_rekap_\(hash)"
    // A longer one cannot occur for ever, since the parts have an end.
    while isTaken(boundary) { boundary += "_" }
    return boundary
  }
}
