internal import IngestKit

/// The text of the article that an entry is: a line with its title, then what it says.
@dynamicMemberLookup
struct EntryText {
  private let text: HeadedText

  init(_ entry: FeedEntry) {
    let texts = [entry.content, entry.summary].compactMap(\.self)
    text = HeadedText(
      title: entry.title?.plain.onOneLine ?? "",
      // A content may hold nothing but a picture, and the summary all the words.
      body: texts.lazy.map(Self.blocks).first { !$0.isEmpty } ?? "")
  }

  subscript<Value>(dynamicMember path: KeyPath<HeadedText, Value>) -> Value {
    text[keyPath: path]
  }

  private static func blocks(_ text: FeedText) -> String {
    switch text.kind {
    case .markup: HTMLBlocks.text(Array(text.value.utf8))
    case .plain: lines(text.value)
    }
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
