import Testing

@testable import IngestKit

struct XMLReaderTests {
  @Test func `elements, attributes, text and CDATA come in their order`() {
    let (events, problem) = EventLog.read(
      "<a x=\"1\"><!-- no --><b>one &amp; <![CDATA[<two>]]></b><?no?><c/></a>")
    #expect(problem == nil)
    #expect(events == "<a x=\"1\"><b>one & <two></b><c></c></a>")
  }

  @Test func `a section is text wherever it may stand, and nothing else is one`() {
    let (events, problem) = EventLog.read(
      "<a><!-- <![CDATA[no]]> --><?p <![CDATA[no]]>?>1<![CDATA[2]]]]>3<![CDATA[>4]]>é<![CDATA[]]></a>"
    )
    #expect(problem == nil)
    #expect(events == "<a>12]]3>4é</a>")
  }

  @Test(arguments: [
    "<a/><![CDATA[x]]>", "<a><![CDATA[x]]</a>", "<a <![CDATA[x]]>/>", "<a><![CDATA[\u{1}]]></a>",
    "<a><![CDATA[\u{FFFE}]]></a>", "<a><![CDATA[x]]>]]></a>", "<a><!-- -- --><![CDATA[x]]></a>",
  ])
  func `a section that may not be there is a fault`(document: String) {
    #expect(EventLog.read(document).problem != nil)
  }

  @Test func `a section that is no UTF-8 is a fault`() {
    for bytes: [UInt8] in [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF5, 0x80],
    ] {
      let document = Array("<a><![CDATA[".utf8) + bytes + Array("]]></a>".utf8)
      let problem = document.withUnsafeBufferPointer {
        XMLReader(handler: EventLog()).read($0.span)
      }
      #expect(problem != nil, "\(bytes)")
    }
  }

  @Test func `an instruction that looks like our own mark stays one`() {
    let (events, problem) = EventLog.read("<a><?ingest-cdata?><![CDATA[x]]><?ingest-cdata?></a>")
    #expect(problem == nil)
    #expect(events == "<a>x</a>")
  }

  @Test func `lines count those of sections`() throws {
    let (_, problem) = EventLog.read("<a>\n<![CDATA[1\n2\n]]>\n<b>\n</a>")
    #expect(try #require(problem).line == 6)
  }

  @Test func `an ampersand in an attribute is one character`() {
    let (events, _) = EventLog.read("<a href=\"?a=1&amp;b=2&#38;c=&amp;#38;\"/>")
    #expect(events == "<a href=\"?a=1&amp;b=2&amp;c=&amp;#38;\"></a>")
  }

  @Test func `a fault is reported with its line`() throws {
    let (_, problem) = EventLog.read("<a>\n<b>\n</a>")
    #expect(try #require(problem).line == 3)
    #expect(problem?.isBehindRoot == false)
  }

  @Test func `what follows the root is told from what is wrong in it`() throws {
    let (events, problem) = EventLog.read("<a>text</a><b/>")
    #expect(events == "<a>text</a>")
    #expect(try #require(problem).isBehindRoot)
  }

  @Test func `what is open at the end is closed`() {
    let (events, problem) = EventLog.read("<a><b>text", isRecovering: true)
    #expect(events == "<a><b>text</b></a>")
    #expect(problem != nil)
  }

  @Test func `nesting without end stops at the limit`() throws {
    let document = String(repeating: "<a>", count: 100_000)
    let (events, problem) = EventLog.read(document, isRecovering: true)
    #expect(events.count == XMLReader.depthLimit * 7)
    #expect(try #require(problem).message == "elements nest over 256 deep")
  }

  @Test func `names without end stop at the limit`() throws {
    let document =
      "<a>" + (0...XMLReader.nameLimit).map { "<n\($0)/>" }.joined() + "</a>"
    let (_, problem) = EventLog.read(document)
    #expect(try #require(problem).message == "over 20000 different names")
  }

  @Test func `an entity that nobody declared is a fault and never expanded`() {
    let (events, problem) = EventLog.read("<a>&x;</a>")
    #expect(problem != nil)
    #expect(!events.contains("x"))
  }

  @Test func `nothing is loaded even where a document type asks for it`() {
    let (events, _) = EventLog.read(
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"yy\">]><a>&x;&y;</a>",
      isRecovering: true)
    #expect(events == "<a></a>")
  }

  @Test func `an empty document has no root element`() throws {
    #expect(try #require(EventLog.read("").problem).line == 1)
  }
}
