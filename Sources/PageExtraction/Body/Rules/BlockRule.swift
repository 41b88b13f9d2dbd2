/// One reason to keep a block or to drop it.
protocol BlockRule: Sendable {
  /// What `--explain` calls it.
  var name: String { get }

  /// True to keep the block, false to drop it, nil when the rule has nothing to say.
  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool?
}
