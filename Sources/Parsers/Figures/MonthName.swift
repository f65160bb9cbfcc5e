internal import Kinerja

/// Tells whether a text names a month.
enum MonthName {
  static func isMentioned(in text: String) -> Bool {
    text.split { !$0.isLetter }.contains { $0.utf8.count >= 3 && Month(name: String($0)) != nil }
  }
}
