import Foundation
import Testing

@testable import Plugins

struct VisitedAddressTests {
  @Test(arguments: [
    ("https://u:pw@a.example/f", "https://•••@a.example/f"),
    ("https://a.example/f?x=1", "https://a.example/f?x=1"),
  ])
  func `an id holds no password`(url: String, id: String) throws {
    #expect(VisitedAddress(try #require(URL(string: url))).id == id)
  }

  @Test func `addresses that differ in their key are two`() throws {
    let ids = try ["https://a.example/f?key=1", "https://a.example/f?key=2"].map {
      VisitedAddress(try #require(URL(string: $0))).id
    }
    #expect(ids[0] != ids[1])
    #expect(ids.allSatisfy { $0.hasPrefix("https://a.example/f?key=•••#") })
  }
}
