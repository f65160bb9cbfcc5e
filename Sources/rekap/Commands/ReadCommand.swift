internal import ArgumentParser
internal import Workspace

/// The reading process of `receive` and `watch`; nobody types it.
struct ReadCommand: ParsableCommand {
  static let name = "read-delivered"

  static let configuration = CommandConfiguration(commandName: name, shouldDisplay: false)

  func run() throws { try ReadingLoop.run() }
}
