import Testing

@testable import IngestKit

struct XMLPrologTests {
  private func prolog(_ document: String) -> XMLProlog {
    XMLProlog(Array(document.utf8), roots: ["feed"])
  }

  @Test func `the declared encoding and the root are found`() {
    let prolog = prolog("<?xml version='1.0' encoding='koi8-r'?>\n<!-- <x> -->\n<feed/>")
    #expect(prolog.encoding == "koi8-r")
    #expect(prolog.root == 53)
    #expect(prolog.isClean)
  }

  @Test func `junk before the root is skipped`() {
    let prolog = prolog("<b>Warning</b>: no\n<?xml version='1.0'?><feed>")
    #expect(prolog.root == 40)
    #expect(!prolog.isClean)
  }

  @Test func `a root of another name is the root when no known one follows`() {
    #expect(prolog("<html><body>").root == 0)
  }

  @Test func `plain entities of a document type are kept, others are not`() {
    let prolog = prolog(
      """
      <!DOCTYPE feed [
        <!ENTITY id "tag:example.com,">
        <!ENTITY cubed '&#179;'>
        <!ENTITY twice "&id;&id;">
        <!ENTITY markup "<b>">
        <!ENTITY file SYSTEM "file:///etc/passwd">
      ]><feed/>
      """)
    #expect(
      prolog.entities == [
        Array("id".utf8): Array("tag:example.com,".utf8),
        Array("cubed".utf8): Array("³".utf8),
      ])
    #expect(prolog.root != nil)
  }
}
