internal import IngestKit

/// Collects the feeds of an OPML document.
final class OutlineReader: XMLHandler {
  private(set) var isList = false
  private(set) var title: String?
  private(set) var subscriptions: [SubscriptionList.Subscription] = []
  private(set) var unusable: [String] = []
  private var names: [String] = []
  /// The outlines that are open; nil for one that is no folder.
  private var folders: [String?] = []
  private var titleText: [UInt8]?

  func declare(_ name: XMLName) { names.append(name.local.lowercased()) }

  func declareNamespace(_ address: String) {}

  func startElement(_ name: Int, _ attributes: XMLAttributes) {
    switch names[name] {
    case "opml": isList = true
    case "title": titleText = []
    case "outline": startOutline(attributes)
    default: break
    }
  }

  func endElement(_ name: Int) {
    switch names[name] {
    case "title":
      let text = String(decoding: titleText ?? [], as: UTF8.self).trimmingWhitespace
      if !text.isEmpty { title = title ?? text }
      titleText = nil
    case "outline": _ = folders.popLast()
    default: break
    }
  }

  func text(_ bytes: Bytes) {
    bytes.withUnsafeBufferPointer { titleText?.append(contentsOf: $0) }
  }

  private func startOutline(_ attributes: XMLAttributes) {
    func value(_ name: StaticString) -> String? {
      let value = attributes[name]?.trimmingWhitespace
      return value?.isEmpty == true ? nil : value
    }
    let label = value("title") ?? value("text")
    guard let address = value("xmlurl") ?? (value("type") == "rss" ? value("url") : nil) else {
      folders.append(label)
      return
    }
    if let url = FeedURL(address)?.url {
      subscriptions.append(
        .init(
          feed: Feed(url: url, title: label), page: value("htmlurl"),
          folders: folders.compactMap(\.self)))
    } else {
      unusable.append(label ?? address)
    }
    folders.append(nil)
  }
}
