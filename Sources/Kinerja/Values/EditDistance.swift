/// How many slips lie between two texts: one is a character left out, added, replaced, or two swapped.
package enum EditDistance {
  /// Nil where the distance is above the limit; texts are compared as they are, so normalise them first.
  package static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    let a = left.unicodeScalars.map(\.value)
    let b = right.unicodeScalars.map(\.value)
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    if a == b { return 0 }
    // Three rows of the table of optimal string alignment; a swap looks two rows back.
    var twoBack = [Int](repeating: 0, count: b.count + 1)
    var back = Array(0...b.count)
    var row = back
    for i in 1..<(a.count + 1) {
      row[0] = i
      var least = i
      for j in 1..<(b.count + 1) {
        let isEqual = a[i - 1] == b[j - 1]
        var cost = min(back[j] + 1, row[j - 1] + 1, back[j - 1] + (isEqual ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, twoBack[j - 2] + 1)
        }
        row[j] = cost
        least = min(least, cost)
      }
      // A swap can still save one from two rows back, hence one more row of patience.
      guard least <= limit + 1 else { return nil }
      (twoBack, back, row) = (back, row, twoBack)
    }
    return back[b.count] <= limit ? back[b.count] : nil
  }
}
