/// Something that covers tokens of a document.
protocol TokenSpanning {
  var tokens: Range<Int> { get }
}

extension NumberMention: TokenSpanning {}
extension TimeExpression: TokenSpanning {}
extension PlaceMention: TokenSpanning {}
extension ActorMention: TokenSpanning {}
extension WeaponMention: TokenSpanning {}
extension TargetMention: TokenSpanning {}
extension StateMatch: TokenSpanning {}
extension ActorNameTagger.Match: TokenSpanning {}

/// Mentions in the order of the text, none of them overlapping.
extension Array where Element: TokenSpanning {
  /// Those that lie within a range of tokens.
  func within(_ range: Range<Int>) -> ArraySlice<Element> {
    let first = firstIndex(from: range.lowerBound)
    var last = first
    while last < count, self[last].tokens.upperBound <= range.upperBound { last += 1 }
    return self[first..<last]
  }

  /// True when one covers a token.
  func covers(_ token: Int) -> Bool {
    let index = firstIndex(endingAfter: token)
    return index < count && self[index].tokens.contains(token)
  }

  // In line, so that a caller that reads one property does not copy the whole mention.

  /// The one that covers a token.
  @inline(__always)
  func covering(_ token: Int) -> Element? {
    let index = firstIndex(endingAfter: token)
    return index < count && self[index].tokens.contains(token) ? self[index] : nil
  }

  /// The one that begins with a token.
  @inline(__always)
  func starting(at token: Int) -> Element? {
    let index = firstIndex(from: token)
    return index < count && self[index].tokens.lowerBound == token ? self[index] : nil
  }

  /// The one that ends before a token.
  @inline(__always)
  func ending(at token: Int) -> Element? {
    let index = firstIndex(endingAfter: token - 1)
    return index < count && self[index].tokens.upperBound == token ? self[index] : nil
  }

  private func firstIndex(from token: Int) -> Int {
    indices.partitioningIndex { self[$0].tokens.lowerBound >= token }
  }

  private func firstIndex(endingAfter token: Int) -> Int {
    indices.partitioningIndex { self[$0].tokens.upperBound > token }
  }
}

extension Range<Int> {
  /// A range that is empty where its end would lie before its start.
  static func clamped(_ start: Int, _ end: Int) -> Range<Int> { start..<Swift.max(start, end) }
}
