extension Range<Int> {
  /// The first number for which a claim holds that, once true, stays true; else the upper bound.
  @inline(__always)
  func partitioningIndex(where isBehind: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = (low + high) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
