internal import FuzzEntries
internal import Glibc

/// Which entry this run is about; libFuzzer keeps the process for one of them.
nonisolated(unsafe) private var entry = FuzzEntry.csv

/// Called once by libFuzzer: the entry is named by `REKAP_FUZZ`.
@_cdecl("LLVMFuzzerInitialize")
public func chooseEntry(
  _ count: UnsafeMutablePointer<CInt>?,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>?
) -> CInt {
  let name = unsafe getenv("REKAP_FUZZ").map { unsafe String(cString: $0) } ?? ""
  guard let chosen = FuzzEntry(rawValue: name) else {
    let known = FuzzEntry.allCases.map(\.rawValue).joined(separator: " ")
    print("REKAP_FUZZ must be one of: \(known)")
    exit(64)
  }
  unsafe entry = chosen
  return 0
}

/// Called by libFuzzer for every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func runEntry(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  unsafe entry.run(bytes)
  return 0
}
