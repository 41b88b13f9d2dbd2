import IngestKit
import Testing

@testable import PageExtraction

@Suite struct HintReaderTests {
  private func hints(_ element: String) throws -> Hints {
    let tree = HTMLTree(Array(element.utf8))
    let node = try #require(
      tree.nodes.indices.first { ![.document, .html, .body, .head].contains(tree.tag($0)) })
    return HintReader(tree).hints(of: node)
  }

  @Test(arguments: [
    "<div class='article-body'>", "<div class='x articleBody y'>", "<div class=article__body>",
    "<div id=ArticleBody>", "<div class=articlebody>", "<div itemprop=articleBody>",
    "<div data-component=article-body>", "<div class='Story_StoryBody__3kf2'>",
  ])
  func `the text is known by any spelling of its name`(_ element: String) throws {
    #expect(try hints(element).contains(.body))
  }

  @Test(arguments: [
    ("<div class=related-articles>", Hints.related), ("<div class='c-newsletter'>", .subscription),
    ("<nav>", .navigation), ("<div role=complementary>", .aside), ("<div hidden>", .hidden),
    ("<div style='display:none'>", .hidden), ("<div aria-hidden=true>", .hidden),
    ("<section id=kommentare>", .comments),
  ])
  func `other parts are known by name, role and style`(_ element: String, _ kind: Hints) throws {
    #expect(try hints(element).isSuperset(of: kind))
  }

  @Test(arguments: [
    "<div class='post tag-video category-comments has-sidebar no-ads'>",
    "<div class='lg:hidden'>", "<div class='label-hidden'>", "<div class='badge loading'>",
    "<div id='why-the-video-of-a-comment-went-round'>",
  ])
  func `words that tell a state or a subject mean nothing`(_ element: String) throws {
    #expect(try hints(element).isDisjoint(with: .foreign))
  }
}
