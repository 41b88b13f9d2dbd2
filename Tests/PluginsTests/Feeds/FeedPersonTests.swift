import Testing

@testable import Plugins

struct FeedPersonTests {
  @Test(
    arguments: [
      ("Ann Other", "Ann Other", nil), ("Ann (a@x.example)", "Ann", "a@x.example"),
      ("a@x.example (Ann)", "Ann", "a@x.example"),
      ("Ann <a.b+c@x.example>", "Ann", "a.b+c@x.example"),
      ("a@x.example", nil, "a@x.example"), ("@ann", "@ann", nil), ("a@b", "a@b", nil),
      ("Ann (mailto:a@x.example)", "Ann", "a@x.example"), ("Ann (Editor)", "Ann (Editor)", nil),
    ] as [(String, String?, String?)])
  func `name and address are told apart`(text: String, name: String?, email: String?) {
    #expect(FeedPerson(text: text) == FeedPerson(name: name, email: email))
  }

  @Test func `markup in a name is no part of it`() throws {
    let entry = try FeedSample.item("<author>by <a href='/ann'>Ann</a></author>")
    #expect(entry.authors == [FeedPerson(name: "by Ann")])
  }
}
