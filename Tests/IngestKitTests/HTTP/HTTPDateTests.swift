import Foundation
import Testing

@testable import IngestKit

@Suite struct HTTPDateTests {
  private static let now = Date(timeIntervalSince1970: 1_763_600_000)

  @Test(arguments: [
    "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
  ])
  func `all three forms of RFC 9110 are read`(text: String) {
    #expect(HTTPDate.date(text, now: Self.now) == Date(timeIntervalSince1970: 784_111_777))
  }

  @Test(arguments: [
    "", "0", "-1", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT",
    "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Nov 1994 08:49:37 PST", "06 Nov 1994",
  ])
  func `anything else is no date`(text: String) {
    #expect(HTTPDate.date(text, now: Self.now) == nil)
  }

  @Test(arguments: [
    (["Cache-Control": "public, max-age=600"], Duration.seconds(600)),
    (["Cache-Control": "MAX-AGE=\"600\"", "Age": "100"], .seconds(500)),
    (["Cache-Control": "max-age=60, max-age=600", "Age": "100"], .zero),
    (["Cache-Control": "no-cache, max-age=600"], .zero),
    (["Cache-Control": "max-age=600", "Expires": "0"], .seconds(600)),
    (["Cache-Control": "max-age=99999999999999999999"], .seconds(1 << 31)),
    (["Expires": "0"], .zero),
    (
      ["Date": "Sun, 06 Nov 1994 08:49:37 GMT", "Expires": "Sun, 06 Nov 1994 09:49:37 GMT"],
      .seconds(3600)
    ),
    ([:], nil),
  ])
  func `freshness is what the server says of it`(fields: [String: String], expected: Duration?) {
    let headers = HTTPHeaders(fields.map { .init($0.key, $0.value) })
    let response = HTTPResponse(status: 200, headers: headers, url: URL(filePath: "/"))
    #expect(response.freshness(now: Self.now) == expected)
  }

  @Test(arguments: [
    ("120", Duration.seconds(120)), (" 5 ", .seconds(5)), ("0", nil), ("-5", nil), ("soon", nil),
    ("99999999999999999999999", .seconds(86_400)), ("Sun, 06 Nov 1994 08:49:37 GMT", nil),
    ("Thu, 20 Nov 2025 00:54:20 GMT", .seconds(60)),
  ])
  func `a wish to be left alone is seconds or a date`(text: String, pause: Duration?) {
    #expect(RetryAfter.pause(text, now: Self.now, longest: .seconds(86_400)) == pause)
  }
}
