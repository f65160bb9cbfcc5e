import Foundation

/// What a process does with signals, by the masks that the kernel shows (proc(5)).
enum SignalMask: String {
  case ignored = "SigIgn:"
  case caught = "SigCgt:"

  func contains(_ number: Int32, _ process: Int32) throws -> Bool {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix(rawValue) }
    let mask = line.flatMap { UInt64($0.dropFirst(rawValue.count).drop { $0 == "\t" }, radix: 16) } ?? 0
    return mask & (1 << UInt64(number - 1)) != 0
  }
}
