import Foundation
import IngestKit
import Testing

@testable import Plugins

@Suite struct FeedAddressTests {
  private let (old, new, newer): (URL, URL, URL)

  init() throws {
    old = try #require(URL(string: "https://a.example/feed"))
    new = try #require(URL(string: "https://b.example/feed"))
    newer = try #require(URL(string: "https://c.example/feed"))
  }

  /// An answer at the end of redirects.
  private func answer(_ redirects: (Int, URL)...) -> HTTPResponse {
    HTTPResponse(
      status: 200, url: redirects.last?.1 ?? old,
      redirects: redirects.map { HTTPRedirect(status: $0.0, target: $0.1) })
  }

  /// Notes answers one after the other; tells after which of them the address was another.
  private func changes(_ address: inout FeedAddress, _ answers: HTTPResponse...) -> [Bool] {
    answers.map { address.note($0) }
  }

  private func changes(_ address: inout FeedAddress, _ statuses: Int..., at url: URL) -> [Bool] {
    statuses.map { address.note(HTTPFailure(.status($0, retryAfter: nil), at: url)) }
  }

  @Test(arguments: [301, 308])
  func `a feed has moved when it was seen to three times`(status: Int) {
    var address = FeedAddress(old)
    let early = changes(&address, answer((status, new)), answer((status, new)))
    #expect(early == [false, false])
    #expect(address.current == old)
    let third = changes(&address, answer((status, new)))
    #expect(third == [true])
    #expect(address.current == new)
  }

  @Test func `a redirect for now moves nothing`() {
    var address = FeedAddress(old)
    let all = changes(&address, answer((302, new)), answer((302, new)), answer((302, new)))
    #expect(all == [false, false, false])
    #expect(address.current == old)
  }

  @Test func `what is behind a redirect for now does not count`() {
    var address = FeedAddress(old)
    let answer = answer((301, new), (302, newer), (301, old))
    _ = changes(&address, answer, answer, answer)
    #expect(address.current == new)
  }

  @Test func `an answer without the redirect begins the count anew`() {
    var address = FeedAddress(old)
    let all = changes(
      &address, answer((301, new)), answer((301, new)), answer(), answer((301, new)),
      answer((301, newer)))
    #expect(all == [false, false, false, false, false])
    #expect(address.state == .moving(to: newer, sightings: 1))
  }

  @Test func `a feed that moves on is asked at its old address again`() {
    var address = FeedAddress(old)
    _ = changes(&address, answer((301, new)), answer((301, new)), answer((301, new)))
    let change = changes(&address, answer((301, newer)))
    #expect(change == [true])
    #expect(address.current == old)
  }

  @Test func `a feed that is gone retires, once`() {
    var address = FeedAddress(old)
    let all = changes(&address, 404, 410, 410, at: old)
    #expect(all == [false, true, false])
    #expect(address.current == nil)
  }

  @Test func `a feed that is gone from its new place is sought at the old`() {
    var address = FeedAddress(old)
    _ = changes(&address, answer((301, new)), answer((301, new)), answer((301, new)))
    let change = changes(&address, 410, at: new)
    #expect(change == [true])
    #expect(address.current == old)
  }
}
