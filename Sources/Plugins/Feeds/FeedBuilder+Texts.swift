internal import IngestKit

extension FeedBuilder {
  /// Puts a text where its element means it to be.
  mutating func endText(_ tag: FeedTag, from start: Int) {
    let source = construct?.source
    guard let text = finishText(from: start) else { return }
    if let source, context == .entry {
      let address = resolve(source)
      changeEntry { $0.contentSource = address }
    }
    if isInImage {
      if tag == .title, context == .feed { feed.image?.title = text.plain }
      return
    }
    if frames.last?.tag == .textInput { return }
    guard !text.value.isEmpty else { return endEmptyText(tag) }
    switch tag {
    case .title: endTitle(text)
    case .mediaTitle:
      if !hasTitle {
        describe { $0.title = text }
        hasWeakTitle = true
      }
    case .rights: describe { $0.rights = text }
    case .info: if context == .feed { feed.info = text }
    case .itunesSubtitle: if context == .feed { feed.summary = feed.summary ?? text }
    default:
      if context == .entry { endEntryText(tag, text) } else { endFeedText(tag, text) }
    }
  }

  /// `<description/>` says that there is none, which is more than to say nothing.
  private mutating func endEmptyText(_ tag: FeedTag) {
    guard context == .feed, tag == .description || tag == .subtitle else { return }
    feed.summary = feed.summary ?? FeedText(value: "", kind: .plain, base: base)
  }

  private mutating func endTitle(_ title: FeedText) {
    // A module may repeat the title; the first one is the format's own.
    guard !hasTitle || hasWeakTitle else { return }
    describe { $0.title = title }
    hasWeakTitle = false
  }

  private mutating func endFeedText(_ tag: FeedTag, _ text: FeedText) {
    switch tag {
    case .itunesSummary, .mediaDescription, .summary:
      describe { $0.summary = $0.summary ?? text }
    case .content, .encodedContent, .body: break
    default: describe { $0.summary = text }
    }
  }

  private mutating func endEntryText(_ tag: FeedTag, _ text: FeedText) {
    changeEntry { entry in
      switch tag {
      case .content, .encodedContent, .body: entry.content = entry.content ?? text
      case .mediaDescription: entry.summary = entry.summary ?? text
      // A second description is the long one.
      case _ where entry.summary != nil && entry.content == nil: entry.content = text
      default: entry.summary = text
      }
    }
  }
}
