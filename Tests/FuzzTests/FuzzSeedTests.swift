import FuzzEntries
import TestSupport
import Testing

/// Every seed of the fuzzer, and every input that once brought it down, through the entry it belongs to.
@Suite struct FuzzSeedTests {
  private static let seeds = FuzzEntry.allCases.flatMap { entry in
    Fixture("fuzz/\(entry.rawValue)").names.map { (entry, Fixture("fuzz/\(entry.rawValue)/\($0)")) }
  }

  @Test(arguments: seeds) func `comes back from every seed`(entry: FuzzEntry, seed: Fixture) throws {
    entry.run(try seed.bytes())
  }

  @Test(arguments: FuzzEntry.allCases) func `has seeds for every entry`(entry: FuzzEntry) {
    #expect(Fixture("fuzz/\(entry.rawValue)").names.count >= 3)
  }

  /// The fuzzer itself runs elsewhere; this short form changes seeds at random and finds gross faults in seconds.
  @Test(arguments: FuzzEntry.allCases) func `comes back from changed seeds`(entry: FuzzEntry) throws {
    var random = SeededGenerator(seed: 20_260_331)
    for name in Fixture("fuzz/\(entry.rawValue)").names {
      let seed = try Fixture("fuzz/\(entry.rawValue)/\(name)").bytes()
      for _ in 0..<8 { entry.run(Mutation.apply(to: seed, &random)) }
    }
  }
}
