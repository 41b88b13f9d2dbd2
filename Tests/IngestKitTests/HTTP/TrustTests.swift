import Foundation
import IngestTesting
import Testing

@testable import IngestKit

/// TLS against a server with a certificate that it has made itself.
@Suite(.enabled(if: SelfSignedServer.isAvailable, "needs the program openssl"))
struct TrustTests {
  @Test func `a certificate that nobody vouches for is refused`() async throws {
    let server = try SelfSignedServer()
    defer { server.stop() }
    let cause = try await HTTPFixture.cause(HTTPFixture.client(), HTTPRequest(server.url))
    #expect(cause == .untrusted("its certificate is self-signed"))
  }

  @Test func `a private authority is trusted when its file is named`() async throws {
    let server = try SelfSignedServer()
    defer { server.stop() }
    var settings = HTTPFixture.settings
    settings.authorities = try CertificateBundle.bytes(adding: server.certificate)
    let response = try await HTTPFixture.client(settings).fetch(server.url)
    #expect(response.status == 200)
  }

  @Test func `a trusted certificate is not good for another host`() async throws {
    let server = try SelfSignedServer()
    defer { server.stop() }
    var settings = HTTPFixture.settings
    settings.authorities = try CertificateBundle.bytes(adding: server.certificate)
    settings.resolved = ["other.example:\(server.port):127.0.0.1"]
    let url = try HTTPFixture.url("https://other.example:\(server.port)/")
    let cause = try await HTTPFixture.cause(HTTPFixture.client(settings), HTTPRequest(url))
    guard case .untrusted = cause else {
      Issue.record("\(String(describing: cause))")
      return
    }
  }

  @Test func `a file without certificates is refused`() throws {
    #expect(throws: PluginFailure.self) {
      try CertificateBundle.bytes(adding: URL(filePath: #filePath))
    }
  }
}
