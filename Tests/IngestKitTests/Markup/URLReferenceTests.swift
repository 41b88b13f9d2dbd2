import Testing

@testable import IngestKit

struct URLReferenceTests {
  /// The examples of RFC 3986, 5.4.
  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
    ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
    ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    ("g..", "http://a/b/c/g.."), ("./../g", "http://a/b/g"), ("g/./h", "http://a/b/c/g/h"),
    ("g/../h", "http://a/b/c/h"), ("g?y/../x", "http://a/b/c/g?y/../x"), ("g:h", "g:h"),
  ])
  func `a relative reference is resolved`(reference: String, address: String) {
    #expect(URLReference.resolve(reference, against: "http://a/b/c/d;p?q") == address)
  }

  @Test(arguments: [
    ("  /a\n/b\t ", "https://h/a/b"), ("http:///h/x", "http://h/x"), ("HTTPS://H/x", "HTTPS://H/x"),
    ("ärzte", "https://h/ärzte"),
  ])
  func `what people write is understood`(reference: String, address: String) {
    #expect(URLReference.resolve(reference, against: "https://h") == address)
  }

  @Test func `without a base a reference stays as it is`() {
    #expect(URLReference.resolve("/a", against: "") == "/a")
  }

  @Test(arguments: [
    ("java\nscript:alert(1)", false), (" \u{1}javascript:x", false), ("JAVASCRIPT:x", false),
    ("vbscript:x", false), ("data:text/html,x", false), ("/path:x", true), ("http://h/", true),
    ("mailto:a@b", true),
  ])
  func `an address that runs something is not allowed`(address: String, isAllowed: Bool) {
    #expect(SafeAddress.isAllowed(address) == isAllowed)
  }
}
