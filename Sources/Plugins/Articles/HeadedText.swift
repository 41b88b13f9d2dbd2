/// The text of an article with its title: a line with the title, a blank line, then the body.
struct HeadedText {
  /// On one line; nil when there is none.
  let title: String?
  /// Empty when there is neither a title nor a body.
  let whole: String
  /// Whether the title is a heading over a text, which tells the same at more length.
  let hasHeading: Bool

  /// - Parameter title: on one line; empty for none.
  init(title: String, body: String) {
    self.title = title.isEmpty ? nil : title
    // Some publishers repeat the title as the first line of the body.
    let repeatsTitle = body == title || body.hasPrefix("\(title)\n")
    whole = title.isEmpty || repeatsTitle ? body : body.isEmpty ? title : "\(title)\n\n\(body)"
    let content = repeatsTitle ? body.utf8.dropFirst(title.utf8.count) : body.utf8[...]
    hasHeading = !title.isEmpty && Self.holdsParagraph(content)
  }

  /// Short lines are captions and teasers, beside which the title tells something of its own.
  private static func holdsParagraph(_ content: Substring.UTF8View) -> Bool {
    var spaces = 0
    for byte in content {
      if byte == 0x20 { spaces += 1 } else if byte == 0x0A { spaces = 0 }
      if spaces == 11 { return true }
    }
    return false
  }
}
