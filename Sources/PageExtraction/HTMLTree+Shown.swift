internal import IngestKit

extension HTMLTree {
  /// The text that a node shows on one line; empty for scripts and the like.
  ///
  /// - Parameter limit: about how many bytes are enough.
  func shownLine(of node: Int, limit: Int = 2_000) -> String {
    var text: [UInt8] = []
    var inner = node
    let end = subtree(node).upperBound
    while inner < end, text.count < limit {
      let tag = tag(inner)
      if tag == .text {
        text.append(contentsOf: bytes[textRange(inner).prefix(limit)])
        inner += 1
      } else if tag.isHidden {
        inner = subtree(inner).upperBound
      } else {
        if !tag.isPhrase { text.append(0x20) }
        inner += 1
      }
    }
    return PageText.collapsed(text[...])
  }
}

extension HTMLTag {
  /// Elements whose content is not shown.
  fileprivate var isHidden: Bool {
    switch self {
    case .script, .style, .template, .svg, .noscript, .iframe, .object, .select, .textarea: true
    default: false
    }
  }

  /// Elements that stand in a line of text without a gap around them.
  fileprivate var isPhrase: Bool {
    switch self {
    case .a, .abbr, .b, .bdi, .bdo, .cite, .code, .del, .dfn, .em, .font, .i, .ins, .mark, .s,
      .small, .span, .strike, .strong, .sub, .sup, .tt, .u, .text, .other:
      true
    default: false
    }
  }
}
