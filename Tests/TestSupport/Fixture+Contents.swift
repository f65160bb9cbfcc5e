import Foundation

extension Fixture {
  package func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }

  package func text() throws -> String { String(decoding: try bytes(), as: UTF8.self) }
}
