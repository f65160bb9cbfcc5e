/// Works on many items with at most `width` at once; the results have the order of the items.
func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], width: Int, _ work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  var results: [Result?] = Array(repeating: nil, count: items.count)
  await withTaskGroup(of: (Int, Result).self) { group in
    var next = 0
    func add(to group: inout TaskGroup<(Int, Result)>) {
      guard next < items.count else { return }
      let (index, item) = (next, items[next])
      next += 1
      group.addTask { (index, work(item)) }
    }
    for _ in 0..<max(1, width) { add(to: &group) }
    while let (index, result) = await group.next() {
      results[index] = result
      add(to: &group)
    }
  }
  return results.compactMap { $0 }
}
