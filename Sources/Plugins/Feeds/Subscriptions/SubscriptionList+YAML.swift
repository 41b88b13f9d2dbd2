internal import Foundation
internal import IngestKit

extension SubscriptionList {
  /// The section `sources` of a pipeline file: one rss source, whose comments keep the titles.
  package var yaml: String {
    var text = "sources:\n  feeds:\n    plugin: rss\n    urls:\n"
    var folders: [String] = []
    for subscription in subscriptions {
      if subscription.folders != folders {
        folders = subscription.folders
        let path = folders.isEmpty ? "in no folder" : folders.joined(separator: " / ")
        text += "      # \(Self.oneLine(path))\n"
      }
      text += "      - \(subscription.feed.url.absoluteString.json)"
      text += subscription.feed.title.map { "  # \(Self.oneLine($0))" } ?? ""
      text += "\n"
    }
    return text
  }

  /// Control characters would end a comment, or the file.
  private static func oneLine(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.isPatternWhitespace
        ? " " : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
