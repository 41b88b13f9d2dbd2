/// The elements that mean something to a reader of pages; all others are `other`.
package enum HTMLTag: UInt8, CaseIterable, Sendable {
  /// The node above the root element, a run of text, and an element of another name.
  case document, text, other
  case a, abbr, address, amp, article, aside, audio, b, base, bdi, bdo, blockquote, body, br, button
  case canvas, caption, center, cite, code, dd, del, details, dfn, dialog, div, dl, dt, em, embed
  case fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6
  case head, header, hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map
  case mark, math, menu, meta, nav, noscript, object, ol, option, p, picture, pre, q, rp, rt, ruby
  case s, samp, script, section, select, small, source, span, strike, strong, style, sub, summary
  case sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, tt, u, ul
  case `var`, video

  /// The element's name; that of `text` and the like is no name of an element.
  package var name: String { "\(self)" }

  /// Reads a name in lower case.
  init(name: UnsafePointer<UInt8>) {
    self = Self.byName.value(of: name) ?? .other
  }

  private static let byName = HTMLNameTable(
    allCases.filter { $0.rawValue > HTMLTag.other.rawValue }.map { ($0.name, $0) })
}
