import Foundation
import TestSupport
import Testing

/// A workspace with the units and targets of the samples, made as an office makes it.
enum SampleOffice {
  static func open() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Program.run(["mulai", "."], in: folder.path)
    for (from, to) in [(Sample.units, "unit.csv"), (Sample.targets, "target")] {
      let place = URL(filePath: folder.path).appending(path: to)
      try FileManager.default.removeItem(at: place)
      try FileManager.default.copyItem(at: URL(filePath: from), to: place)
    }
    try #require(try Program.run(["target", "--import"], in: folder.path).status == 0)
    return folder
  }
}
