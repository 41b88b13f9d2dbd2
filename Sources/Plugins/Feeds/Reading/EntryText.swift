internal import IngestKit

/// The text of the article that an entry is: a line with its title, then what it says.
struct EntryText {
  /// On one line; nil when the entry has none.
  let title: String?
  /// Title and content, with a blank line between blocks; empty when the entry says nothing.
  let whole: String
  /// Whether the title is a heading over a text, which tells the same at more length.
  let hasHeading: Bool

  init(_ entry: FeedEntry) {
    let title = entry.title.map { $0.plain.onOneLine } ?? ""
    let texts = [entry.content, entry.summary].compactMap(\.self)
    // A content may hold nothing but a picture, and the summary all the words.
    let body = texts.lazy.map(Self.blocks).first { !$0.isEmpty } ?? ""
    self.title = title.isEmpty ? nil : title
    // Some feeds repeat the title as a headline of the content.
    let repeatsTitle = body == title || body.hasPrefix("\(title)\n")
    whole = title.isEmpty || repeatsTitle ? body : body.isEmpty ? title : "\(title)\n\n\(body)"
    let content = repeatsTitle ? body.utf8.dropFirst(title.utf8.count) : body.utf8[...]
    hasHeading = !title.isEmpty && Self.holdsParagraph(content)
  }

  private static func blocks(_ text: FeedText) -> String {
    switch text.kind {
    case .markup: HTMLBlocks.text(Array(text.value.utf8))
    case .plain: lines(text.value)
    }
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

  /// The lines of a plain text without the indentation of the XML around them.
  private static func lines(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = line.trimmingWhitespace
      if !line.isEmpty || lines.last?.isEmpty == false { lines.append(line) }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
