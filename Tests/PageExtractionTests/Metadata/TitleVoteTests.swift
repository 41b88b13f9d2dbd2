import IngestKit
import Testing

@testable import PageExtraction

/// What of a heading and of a page's title is the article's.
struct TitleVoteTests {
  private func title(head: String = "", _ body: String = "", at address: String? = nil) -> String? {
    let tree = HTMLTree(Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8))
    return PageMetadata(tree, StructuredData(tree), address: address).title
  }

  @Test(arguments: [
    "<h1><span class='overline'>War in Iraq</span>Bomb kills five in Kirkuk</h1>",
    "<h1><span class='ts-overline'>War in Iraq</span><span>: </span><span>Bomb kills five in Kirkuk</span></h1>",
    "<h1><time datetime='2024-08-21'>21 August 2024</time> <span>Bomb kills five in Kirkuk</span></h1>",
    "<h1>Bomb kills five in Kirkuk<br><small>21.08.2024 • World</small></h1>",
    "<h1><a href='/1'><span class='label'>World</span>Bomb kills five in Kirkuk</a></h1>",
  ])
  func `what stands in a heading beside the title is cut off`(heading: String) {
    #expect(title(heading) == "Bomb kills five in Kirkuk")
  }

  @Test func `the part of a heading that the page calls its title is the title`() {
    let head = "<meta property='og:title' content='Bomb kills five in Kirkuk'>"
    #expect(
      title(head: head, "<h1><span>War in Iraq</span><span>Bomb kills five in Kirkuk</span></h1>")
        == "Bomb kills five in Kirkuk")
  }

  @Test func `a heading in one element with marked words stays whole`() {
    let heading = "<h1><span>Bomb kills <em>five</em> in <b>Kirkuk</b></span></h1>"
    #expect(title(heading) == "Bomb kills five in Kirkuk")
  }

  @Test func `a heading for programs that read aloud gives way to one that is shown`() {
    let head = "<title>Desk - detail</title><meta property='og:title' content='Bomb kills five'>"
    let body = "<h1 class='visually-hidden'>detail</h1><h1>Bomb kills five</h1>"
    #expect(title(head: head, body) == "Bomb kills five")
  }

  @Test(arguments: [
    "Bomb kills five - Morning Desk - Iraq and the world",
    "Bomb kills five | The Morning Desk | All of today",
  ])
  func `the site's name is cut off with what stands behind it`(page: String) {
    let head = "<title>\(page)</title><meta property='og:title' content='\(page)'>"
    #expect(title(head: head, at: "https://morning-desk.example/1") == "Bomb kills five")
  }

  @Test func `structured data that name the site with the title lose it, too`() {
    let name = "Bomb kills five - The Desk"
    let head = """
      <script type='application/ld+json'>{"@type":"WebPage","headline":"\(name)"}</script>
      <title>\(name)</title><meta property='og:site_name' content='The Desk'>
      """
    #expect(title(head: head, "<h1>Bomb kills five</h1>") == "Bomb kills five")
  }

  @Test func `a title in Chinese has no spaces around the sign before the site's name`() {
    #expect(title(head: "<title>武汉的声音：有英勇的你，才有英雄的城！-新华网</title>") == "武汉的声音：有英勇的你，才有英雄的城！")
  }
}
