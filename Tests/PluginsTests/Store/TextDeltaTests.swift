import Foundation
import Testing

@testable import Plugins

struct TextDeltaTests {
  /// The delta, the text put together again, and what it has of its own.
  private func delta(
    of text: String, from base: String
  ) -> (delta: TextDelta, joined: String, own: String?) {
    let (bytes, other) = (Array(text.utf8), Array(base.utf8))
    let delta = bytes.withUnsafeBytes { bytes in
      other.withUnsafeBytes { TextDelta(of: bytes, from: $0) }
    }
    let own = delta.own.flatMap { bytes[$0] }
    let both = other + own
    return (
      delta, String(decoding: delta.ranges.flatMap { both[$0] }, as: UTF8.self),
      String(validating: own, as: UTF8.self)
    )
  }

  private static let base = """
    {"status":"occurred","when":{"start":"2024-08-21","text":"on Monday"},"where":{"name":"Kyïv"}}
    """

  @Test(arguments: [
    "", "short", base, base + base, String(base.dropFirst(40)), "entirely different words in here",
    base.replacing(",\"where\"", with: ",\"span\":[1182,1188],\"where\""),
    base.replacing("Kyïv", with: "Kyîv and its surroundings, Київ"),
    base.replacing("on Monday", with: "päivää 🛩 päivää 🛩 päivää"),
  ])
  func `a text is put together again out of what it shares and its own`(text: String) {
    for base in [Self.base, "", "x", text, String(repeating: "päivää 🛩 ", count: 9_000)] {
      let (delta, joined, own) = delta(of: text, from: base)
      #expect(joined == text)
      #expect(own != nil, "cut within a character")
      #expect(own?.utf8.count == delta.ownCount)
    }
  }

  @Test func `characters that share their first byte are not cut`() {
    let base = "0123456789abcdefé0123456789"
    let (_, joined, own) = delta(of: "0123456789abcdefè0123456789", from: base)
    #expect(joined == "0123456789abcdefè0123456789")
    #expect(own == "è0123456789")
  }

  @Test func `an insertion is all that a text has of its own`() {
    let text = Self.base.replacing(",\"where\"", with: ",\"span\":[1182,1188],\"where\"")
    // The comma and the quote before it stand in both texts.
    #expect(delta(of: text, from: Self.base).own == "span\":[1182,1188]")
  }
}
