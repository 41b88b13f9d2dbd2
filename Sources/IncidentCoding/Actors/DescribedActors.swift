/// The actors that an article describes, each put together once however often it is told.
///
/// A class, so that naming one description after the other fills it.
final class DescribedActors {
  enum Kind: UInt8 { case force, unidentified, crowd }

  private var actors = WordTable<ActorEntry>()

  /// The actor known by the words of a label, a country and the text; the one that is made, where
  /// none is.
  func actor(
    _ kind: Kind, _ label: String, of country: String? = nil, inter: Int = 0,
    spelled words: ArraySlice<UInt8> = [], _ make: () -> ActorEntry
  ) -> ActorEntry {
    var key = Word.Hasher()
    key.feed(kind.rawValue)
    key.feed(UInt8(truncatingIfNeeded: inter))
    for byte in label.utf8 { key.feed(byte) }
    // No byte of UTF-8; what stands on one side of it cannot be taken for the other's.
    key.feed(0xFF)
    for byte in (country ?? "").utf8 { key.feed(byte) }
    key.feed(0xFF)
    // Capitals of ASCII make no other name; those of other letters are only made twice.
    for byte in words { key.feed(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte) }
    let word = key.finish()
    if let actor = actors[word] { return actor }
    let actor = make()
    actors[word] = actor
    return actor
  }
}
