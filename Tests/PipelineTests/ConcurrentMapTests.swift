import Synchronization
import Testing

@testable import Pipeline

struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 7, 100], [-1, 0, 1, 2, 8])
  func `results have the order of the items`(count: Int, width: Int) async {
    let results = await concurrentMap(Array(0..<count), width: width) { $0 * 2 }
    #expect(results == (0..<count).map { $0 * 2 })
  }

  @Test func `no more run at once than asked`() async {
    let running = Mutex((now: 0, most: 0))
    _ = await concurrentMap(Array(0..<40), width: 3) { item in
      running.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      defer { running.withLock { $0.now -= 1 } }
      return (0..<2000).reduce(item, &+)
    }
    #expect(running.withLock(\.most) <= 3)
  }
}
