import Foundation
import Testing

@testable import IngestKit

@Suite struct RedactionTests {
  @Test(arguments: [
    ("https://a.example/feed.xml", "https://a.example/feed.xml"),
    ("https://me:pw@a.example/f#x", "https://•••@a.example/f"),
    ("https://me@a.example/", "https://•••@a.example/"),
    ("https://a.example/?q=bomb&apikey=123", "https://a.example/?q=bomb&apikey=•••"),
    ("https://a.example/?access_token=1&page=2", "https://a.example/?access_token=•••&page=2"),
    ("https://a.example/?X-Amz-Signature=1", "https://a.example/?X-Amz-Signature=•••"),
    ("https://a.example/?to%6ben=1&flag", "https://a.example/?to%6ben=•••&flag"),
  ])
  func `what could open a door is left out of messages`(text: String, shown: String) throws {
    #expect(Redaction.text(of: try HTTPFixture.url(text)) == shown)
  }

  @Test func `a failure names the place and what led there, without secrets`() async throws {
    let network = ScriptedNetwork { request, number in
      number == 0
        ? ScriptedNetwork.response(302, ["Location": "https://b.example/x?token=t0p"])
        : ScriptedNetwork.response(404)
    }
    let url = try HTTPFixture.url("https://me:s3cret@a.example/feed?key=k3y")
    let thrown = await #expect(throws: HTTPFailure.self) { try await network.client().fetch(url) }
    let failure = try #require(thrown)
    #expect(
      failure.description
        == "https://b.example/x?token=••• (redirected from https://•••@a.example/feed?key=•••): "
        + "answered status 404 (not found)")
    #expect(PluginFailure(failure).kind == .permanent)
  }
}
