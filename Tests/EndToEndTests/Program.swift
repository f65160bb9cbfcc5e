import Foundation
import TestSupport

/// The built program, run as a person or a script runs it.
struct Program {
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    let errors: String
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// It lies beside the test bundle, whatever the configuration.
  static let path: String = {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let arguments = CommandLine.arguments.first ?? ""
    let places = [bundle, arguments].map {
      URL(filePath: $0).deletingLastPathComponent().appending(path: "rekap").path()
    }
    let built = places + ["\(Fixture.packageRoot)/.build/debug/rekap"]
    return built.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "rekap"
  }()

  @discardableResult
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Outcome {
    let streams = try TemporaryFolder()
    let output = try FileHandle(forWritingTo: URL(filePath: try streams.write("out")))
    let errors = try FileHandle(forWritingTo: URL(filePath: try streams.write("err")))
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, given in given }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit else {
      throw Crash(signal: process.terminationStatus, arguments: arguments)
    }
    return Outcome(
      status: process.terminationStatus, output: try streams.read("out"),
      errors: String(decoding: try streams.read("err"), as: UTF8.self))
  }

  struct Crash: Error {
    let signal: Int32
    let arguments: [String]
  }
}

/// Paths and options of the sample set.
enum Sample {
  static let units = Fixture("samples/unit.csv").path
  static let targets = Fixture("samples/pk").path
  static let all = Fixture("samples/masuk").path
  static let receipts = Fixture("samples/penerimaan.csv").path
  /// One file each that is accepted, rejected, and not a spreadsheet at all.
  static let clean = Fixture("samples/masuk/TW1/gtk_tw1_2026.csv").path
  static let rejected = Fixture("samples/masuk/TW3/gtk tw3.csv").path
  static let empty = Fixture("samples/masuk/TW1/laporan tw1.xlsx").path
  /// The target file of the unit of the first two, which is quicker to read than all.
  static let target = Fixture("samples/pk/pk_ra_gtk_2026.csv").path

  static func check(_ inputs: String..., options: String...) -> [String] {
    ["check"] + inputs + ["--units", units, "--pk", target] + options
  }

  static func convert(_ inputs: String..., to output: String, options: String...) -> [String] {
    ["convert"] + inputs + ["--units", units, "--pk", target, "-o", output] + options
  }
}
