import Foundation

extension Fixture {
  /// The names of what lies in this folder, in order.
  package var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
