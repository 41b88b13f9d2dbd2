extension [Int] {
  /// Each number once, the lowest first.
  var uniqueSorted: [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    for number in sorted() where number != numbers.last { numbers.append(number) }
    return numbers
  }
}
