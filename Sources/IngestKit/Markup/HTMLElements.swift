/// What is known of HTML's elements.
package enum HTMLElements {
  /// Elements that have no content and no end tag.
  package static func isVoid(_ name: String) -> Bool { void.contains(name) }

  /// Elements that show something and do nothing.
  package static func isAllowed(_ name: some Sequence<UInt8>) -> Bool {
    allowed.contains(String(decoding: name.map(\.asciiLowercased), as: UTF8.self))
  }

  static let void: Set<String> = [
    "area", "base", "basefont", "bgsound", "br", "col", "command", "embed", "frame", "hr", "img",
    "input", "keygen", "link", "meta", "nextid", "param", "source", "track", "wbr",
  ]

  static let allowed: Set<String> = [
    "a", "abbr", "acronym", "address", "area", "article", "aside", "audio", "b", "bdi", "bdo",
    "big", "blockquote", "br", "button", "canvas", "caption", "center", "cite", "code", "col",
    "colgroup", "command", "data", "datagrid", "datalist", "dd", "del", "details", "dfn", "dialog",
    "dir", "div", "dl", "dt", "em", "event-source", "fieldset", "figcaption", "figure", "font",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "i", "img",
    "input", "ins", "kbd", "keygen", "label", "legend", "li", "m", "main", "map", "mark", "menu",
    "meter", "multicol", "nav", "nextid", "nobr", "noscript", "ol", "optgroup", "option", "output",
    "p", "picture", "pre", "progress", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "search",
    "section", "select", "small", "sound", "source", "spacer", "span", "strike", "strong", "sub",
    "summary", "sup", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "time", "tr",
    "track", "tt", "u", "ul", "var", "video", "wbr",
  ]

  /// Attributes whose value is an address.
  static let addressAttributes: Set<String> = [
    "action", "background", "cite", "data", "dynsrc", "href", "icon", "longdesc", "lowsrc", "ping",
    "poster", "src", "template", "urn", "usemap", "vrml",
  ]
}
