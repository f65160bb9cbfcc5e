/// A file under `fixtures/`, named by its path there.
package struct Fixture: Sendable, CustomStringConvertible {
  package let name: String
  package var description: String { name }

  package init(_ name: String) { self.name = name }

  /// The absolute path of the package, found from this source file.
  package static let packageRoot = String(#filePath.dropLast("/Tests/TestSupport/Fixture.swift".count))

  package var path: String { Self.packageRoot + "/fixtures/" + name }
}
