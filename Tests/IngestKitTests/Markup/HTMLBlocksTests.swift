import IngestKit
import Testing

struct HTMLBlocksTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("<p>one</p><p>two</p>", "one\n\ntwo"),
    ("<p>one\n   <b>two</b>,\tthree </p>", "one two, three"),
    ("one<div>two<div>three</div></div>four", "one\n\ntwo\n\nthree\n\nfour"),
    ("one<br>two<br/><br>three<br><br><br>four", "one\ntwo\n\nthree\n\nfour"),
    ("<ul><li>a<li>b</ul>", "a\n\nb"),
    (
      "<table><tr><td>killed<td>5</tr><tr><td>hurt</td><td>9</td></tr></table>",
      "killed 5\n\nhurt 9"
    ),
    ("a&nbsp;b &amp; c&#x2019;s &lt;p&gt;", "a b & c’s <p>"),
    ("<pre>one\n  two</pre>", "one\ntwo"),
    ("a<script>if (x < 'y') { document.write('<p>no</p>') }</script>b<style>p {}</style>", "ab"),
    ("<iframe>your browser</iframe>a", "a"),
    ("<!-- no -->a<img src=x alt='no'>b", "ab"),
    ("<p></p> <p>&nbsp;</p>", ""),
    ("sup<sup>2</sup>er", "sup2er"),
    ("an unclosed <a href='x", "an unclosed"),
  ])
  func `shows what a browser shows, with a blank line between blocks`(html: String, text: String) {
    #expect(HTMLBlocks.text(Array(html.utf8)) == text)
  }

  @Test func `deep nesting costs no more than its length`() {
    let html = String(repeating: "<div>", count: 200_000) + "end"
    #expect(HTMLBlocks.text(Array(html.utf8)) == "end")
  }
}
