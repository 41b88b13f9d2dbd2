import Testing

@testable import IngestKit

@Suite struct HTMLTreeTests {
  private func outline(_ page: String) -> String {
    let tree = HTMLTree(Array(page.utf8))
    func outline(_ node: Int) -> String {
      if tree.tag(node) == .text { return "'\(tree.string(tree.textRange(node)))'" }
      let inner = tree.children(of: node).map(outline).joined(separator: " ")
      return tree.tag(node) == .document ? inner : "\(tree.tag(node))(\(inner))"
    }
    return outline(HTMLTree.root)
  }

  @Test func `elements that are never closed end where the next one begins`() {
    #expect(
      outline("<ul><li>one<li>two</ul><p>three<p>four")
        == "html(body(ul(li('one') li('two')) p('three') p('four')))")
  }

  @Test func `a tag keeps its first attributes and loses those beyond the limit`() {
    let surplus = (0..<400_000).map { "a\($0)='>' " }.joined()
    #expect(outline("<p lang=en \(surplus)id=late>one<p>two") == "html(body(p('one') p('two')))")
    let tree = HTMLTree(Array("<p lang=en \(surplus)id=late>one".utf8))
    let paragraph = tree.nodes.indices.first { tree.tag($0) == .p } ?? 0
    #expect(tree.value(.lang, of: paragraph) == "en")
    #expect(tree.value(.id, of: paragraph) == nil)
  }

  @Test(arguments: ["script", "style"])
  func `what looks like a tag in a script is not cut`(_ name: String) {
    let code =
      "if (a<b) { " + (0..<600).map { "c\($0) += '" + ($0 == 9 ? "" : "x'") }.joined(separator: " ")
    #expect(
      outline("<\(name)>\(code)</\(name)><p>text")
        == "html(head(\(name)('\(code)')) body(p('text')))")
  }

  @Test func `text in many pieces is one node`() {
    let text = String(repeating: "a&amp;b &eacute; ", count: 500)
    #expect(
      outline("<p>\(text)</p>")
        == "html(body(p('\(text.replacing("&amp;", with: "&").replacing("&eacute;", with: "é"))')))"
    )
  }

  @Test(arguments: [
    ("&nbsp", "\u{A0}"), ("&nbsp;x", "\u{A0}x"), ("&#150;", "–"), ("&#x92;s", "’s"),
    ("&lpar;a&rpar;", "(a)"), ("&amp;nbsp;", "&nbsp;"), ("&copy 2019", "© 2019"),
    ("&hearts;", "♥"), ("&unknown;", "&unknown;"), ("a & b", "a & b"), ("&LT", "<"),
  ])
  func `references are read as browsers read them`(_ source: String, _ text: String) {
    #expect(outline("<p>\(source)</p>") == "html(body(p('\(text)')))")
  }

  @Test func `a parameter of an address is no reference`() throws {
    let tree = HTMLTree(Array("<a href='/x?a=1&copy=2&reg=3'>y</a>".utf8))
    let link = try #require(tree.nodes.indices.first { tree.tag($0) == .a })
    #expect(tree.value(.href, of: link) == "/x?a=1&copy=2&reg=3")
  }

  @Test func `a page goes on behind a NUL`() {
    #expect(outline("<p>one\0 two</p>") == "html(body(p('one two')))")
  }

  @Test func `a declaration of another encoding changes nothing`() {
    #expect(
      outline("<meta charset=windows-1251><p>жук</p>")
        == "html(head(meta()) body(p('жук')))")
  }

  @Test func `attributes keep their order and an empty one is there`() throws {
    let tree = HTMLTree(Array("<div CLASS='a b' data-x=1 hidden id=c>x</div>".utf8))
    let div = try #require(tree.nodes.indices.first { tree.tag($0) == .div })
    #expect(tree.value(.class, of: div) == "a b")
    #expect(tree.value(.hidden, of: div) == "")
    #expect(tree.value(.id, of: div) == "c")
    #expect(tree.value(.role, of: div) == nil)
  }

  @Test func `siblings and parents are found by number`() throws {
    let tree = HTMLTree(Array("<p>a<b>b</b></p><p>c</p>".utf8))
    let first = try #require(tree.nodes.indices.first { tree.tag($0) == .p })
    let second = try #require(tree.nextSibling(first))
    #expect(tree.rawText(of: first) == "ab")
    #expect(tree.rawText(of: second) == "c")
    #expect(tree.nextSibling(second) == nil)
    #expect(tree.tag(tree.parent(second)) == .body)
  }

  @Test func `a hundred thousand elements inside each other keep their text`() {
    let depth = 100_000
    let page =
      String(repeating: "<div>", count: depth) + "deep"
      + String(repeating: "</div>", count: depth) + "<p>behind</p>"
    let tree = HTMLTree(Array(page.utf8))
    #expect(tree.rawText(of: HTMLTree.root) == "deepbehind")
    #expect(!tree.isComplete)
  }

  // A few seconds; a step for each pair of tags would take far longer than the limit, which is wide
  // enough for a busy machine.
  @Test(.timeLimit(.minutes(10)))
  func `end tags without an element cost no hours in a deep page`() {
    let page =
      String(repeating: "<div>", count: 300_000)
      + String(repeating: "</span>", count: 300_000)
    #expect(!HTMLTree(Array(page.utf8)).isComplete)
  }
}
