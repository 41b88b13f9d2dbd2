package import Foundation
package import IngestKit

/// A list of feeds, as feed readers exchange them: OPML 1.0 or 2.0.
package struct SubscriptionList: Sendable, Equatable {
  package struct Subscription: Sendable, Equatable {
    package let feed: Feed
    /// The page that the feed belongs to.
    package let page: String?
    /// The outlines around it, the outermost first.
    package let folders: [String]

    package init(feed: Feed, page: String? = nil, folders: [String] = []) {
      self.feed = feed
      self.page = page
      self.folders = folders
    }
  }

  package var title: String?
  /// In the order of the list, each feed once.
  package var subscriptions: [Subscription]
  /// What stands in place of an address and is none.
  package private(set) var unusable: [String] = []

  package init(title: String? = nil, subscriptions: [Subscription]) {
    self.title = title
    self.subscriptions = subscriptions
  }

  package var feeds: [Feed] { subscriptions.map(\.feed) }

  /// Reads a list from a file.
  ///
  /// - Parameter name: the file as the user named it, for messages.
  /// - Throws: `PluginFailure.configuration` when it is no list or cannot be read.
  package init(of file: URL, as name: String) throws(PluginFailure) {
    let data: Data
    do {
      data = try Data(contentsOf: file)
    } catch {
      throw .configuration("cannot read '\(name)': \(error.reason)")
    }
    guard let list = SubscriptionList(Array(data)) else {
      throw .configuration("'\(name)' is no OPML; a list begins with <opml> and has a <body>")
    }
    self = list
  }

  /// Reads a list; nil when the bytes are none.
  package init?(_ bytes: [UInt8]) {
    let roots: [StaticString] = ["opml"]
    let text = WebEncoding(bytes, header: nil) { XMLProlog($0, roots: roots).encoding }.text
    let prolog = XMLProlog(text, roots: roots)
    guard prolog.root != nil else { return nil }
    // Repaired in any case: lists are short, and a bare `&` in a title is common.
    let reader = OutlineReader()
    let repaired = XMLRepair.repaired(text, prolog)
    _ = repaired.bytes.withUnsafeBufferPointer {
      XMLReader(handler: reader).read($0.span, isRecovering: true)
    }
    guard reader.isList else { return nil }
    title = reader.title
    var seen: Set<String> = []
    subscriptions = reader.subscriptions.filter { seen.insert($0.feed.id).inserted }
    unusable = reader.unusable
  }
}
