import Testing

struct InspectFeedTests {
  @Test func `a feed is shown as JSON`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "<rss version='2.0'><channel><item><title>A</title><link>/1</link></item></channel></rss>",
      to: "feed.xml")
    let result = try program.run(
      "inspect", "feed", "feed.xml", "--base-url", "https://a.example/feed")
    #expect(result.status == 0)
    #expect(result.output.contains("\"link\":\"https://a.example/1\""))
  }

  @Test func `a page is refused with the feeds that it names`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "<!DOCTYPE html><link rel=alternate type=application/rss+xml href=https://a.example/rss>",
      to: "page.html")
    let result = try program.run("inspect", "feed", "page.html")
    #expect(result.status == 65)
    #expect(
      result.errors
        == "ingest: page.html: is an HTML page, not a feed; it names 'https://a.example/rss'\n")
  }

  @Test func `requests are answered a line each`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("<feed><title>A</title></feed>", to: "a.xml")
    let result = try program.run(
      "inspect", "feed", "--batch",
      input: """
        {"id": "1", "file": "a.xml", "headers": {"Content-Language": "de"}}
        {"id": "2", "file": "missing.xml"}
        """)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("{\"id\":\"1\",\"doc\":{\"format\":\"atom\"") == true)
    #expect(lines.first?.contains("\"language\":\"de\"") == true)
    #expect(
      lines.last
        == "{\"id\":\"2\",\"error\":\"cannot read 'missing.xml': no such file or directory\"}")
  }
}
