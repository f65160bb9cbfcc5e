/// The character data of the current element, in memory that is used again for every element.
///
/// Not an array: the handler reads it while the parser is running, and the exclusivity checks and
/// uniqueness tests of an array cost more here than the copy itself.
struct TextBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 256
    storage = .allocate(capacity: capacity)
  }

  deinit { storage.deallocate() }

  mutating func removeAll() { count = 0 }

  mutating func append(_ start: UnsafePointer<UInt8>, count added: Int) {
    if added > capacity - count { grow(to: count + added) }
    storage.advanced(by: count).update(from: start, count: added)
    count += added
  }

  private mutating func grow(to needed: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: max(needed, capacity * 2))
    larger.update(from: storage, count: count)
    storage.deallocate()
    storage = larger
    capacity = max(needed, capacity * 2)
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage, count: count) }
}
