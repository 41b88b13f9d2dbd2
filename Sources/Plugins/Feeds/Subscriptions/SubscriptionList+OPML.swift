internal import Foundation
internal import IngestKit

extension SubscriptionList {
  /// The list as an OPML 2.0 document; feeds of a folder stand together.
  package var opml: String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0">
        <head>
          <title>\(Self.escaped(title ?? "Feeds"))</title>
        </head>
        <body>

      """
    Self.write(subscriptions, depth: 0, to: &text)
    return text + "  </body>\n</opml>\n"
  }

  private static func write(_ subscriptions: [Subscription], depth: Int, to text: inout String) {
    let indentation = String(repeating: "  ", count: depth + 2)
    var written: Set<String> = []
    for subscription in subscriptions {
      guard depth < subscription.folders.count else {
        text += indentation + outline(of: subscription) + "\n"
        continue
      }
      let folder = subscription.folders[depth]
      guard written.insert(folder).inserted else { continue }
      text += "\(indentation)<outline text=\"\(escaped(folder))\">\n"
      let members = subscriptions.filter { $0.folders.dropFirst(depth).first == folder }
      write(members, depth: depth + 1, to: &text)
      text += "\(indentation)</outline>\n"
    }
  }

  private static func outline(of subscription: Subscription) -> String {
    let address = subscription.feed.url.absoluteString
    let title = escaped(subscription.feed.title ?? subscription.feed.name)
    let page = subscription.page.map { " htmlUrl=\"\(escaped($0))\"" } ?? ""
    return "<outline type=\"rss\" text=\"\(title)\" title=\"\(title)\" "
      + "xmlUrl=\"\(escaped(address))\"\(page)/>"
  }

  private static func escaped(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var escaped: [UInt8] = []
      escaped.appendEscaped(bytes.span)
      return String(decoding: escaped, as: UTF8.self)
    }
  }
}
