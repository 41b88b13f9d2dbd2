import Testing

struct InspectPageTests {
  @Test func `requests for pages are answered a line each`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "<title>Blast in the market</title><h1>Blast in the market</h1>"
        + "<p>The blast hit the market at noon, police said, and killed at least four people.</p>",
      to: "page.html")
    let result = try program.run(
      "inspect", "page", "--batch",
      input: """
        {"id": "1", "file": "page.html", "url": "https://a.example/blast"}
        {"id": "2", "file": "missing.html"}
        {"id": "3", "file":
        {"id": "4"}
        """)
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == 4)
    #expect(lines[0].hasPrefix("{\"id\":\"1\","))
    #expect(lines[0].contains("\"title\":\"Blast in the market\""))
    #expect(lines[0].contains("\"text\":\"The blast hit the market at noon, police said,"))
    #expect(
      lines[1]
        == "{\"id\":\"2\",\"error\":\"cannot read 'missing.html': no such file or directory\"}")
    #expect(
      lines[2]
        == "{\"id\":null,\"error\":\"the request is no JSON object whose members are strings\"}")
    #expect(lines[3] == "{\"id\":\"4\",\"error\":\"the request names no 'file'\"}")
  }

  @Test func `a page that cannot be read is a failure`() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run("inspect", "page", "missing.html")
    #expect(result.status == 74)
    #expect(result.errors == "ingest: cannot read 'missing.html': no such file or directory\n")
  }

  @Test func `an explanation tells where each value is from`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(
      "<html lang=en><meta property='og:title' content='Blast'><p>The blast hit the market.</p>",
      to: "page.html")
    let result = try program.run("inspect", "page", "--explain", "page.html")
    #expect(
      result.output.hasPrefix(
        "{\"origins\":{\"title\":\"meta og:title\",\"language\":\"html lang\"}"))
  }
}
