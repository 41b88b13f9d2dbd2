import Testing

@testable import IngestKit

struct XMLRepairTests {
  private func repaired(_ document: String) -> String {
    let bytes = Array(document.utf8)
    return String(
      decoding: XMLRepair.repaired(bytes, XMLProlog(bytes, roots: [])).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<a>R & D, AT&T &c=2;</a>", "<a>R &amp; D, AT&amp;T &amp;c=2;</a>"),
    ("<a>caf&eacute;&nbsp;&lt;</a>", "<a>café\u{A0}&lt;</a>"),
    ("<a>&#1;&#x41;&#128;&#xFFFF;</a>", "<a>&#x41;&#128;</a>"),
    ("<a>1 < 2</a>", "<a>1 &lt; 2</a>"),
    ("<a>\u{0}\u{B}b\u{FFFE}</a>", "<a>b</a>"),
    ("<a x=1 x='2' y checked=\"a<b\"/>", "<a x=\"1\" y=\"\" checked=\"a&lt;b\"/>"),
    ("<a><b>text</a>", "<a><b>text</b></a>"),
    ("<a>text</b></a>", "<a>text</a>"),
    ("<a><B>text</b></a>", "<a><B>text</B></a>"),
    ("<a><b>cut", "<a><b>cut</b></a>"),
    ("<a><![CDATA[1 & 2", "<a><![CDATA[1 & 2]]></a>"),
    ("<a>text</a>\0<junk>", "<a>text</a>"),
    ("<!DOCTYPE a [<!ENTITY e \"R&#38;D\"><!ENTITY f \"f\">]><a>&f;</a>", "<a>f</a>"),
  ])
  func `what was meant is written as it should be`(document: String, expected: String) {
    #expect(repaired(document) == expected)
    #expect(EventLog.read(repaired(document)).problem == nil)
  }

  @Test func `ten megabytes of junk take no time`() {
    let junk = String(repeating: "<& ]]> <!-- </x <a b=c ", count: 450_000)
    #expect(EventLog.read(repaired("<a>" + junk), isRecovering: true).events.hasPrefix("<a>"))
  }
}
