package import Foundation
package import IngestKit

/// A URL of a feed in a pipeline file or a subscription list.
package struct FeedURL: OptionValue, Equatable {
  package let url: URL

  /// Reads a complete http or https URL, also in the form `feed:` that some programs write.
  package init?(_ text: String) {
    var text = text.trimmingWhitespace
    let scheme = text.prefix(7).lowercased()
    if scheme == "feed://" {
      text = "http" + text.dropFirst("feed".count)
    } else if scheme.hasPrefix("feed:") {
      text = String(text.dropFirst("feed:".count))
    }
    guard SafeAddress.isPage(text), let url = URL(string: text), url.host()?.isEmpty == false
    else { return nil }
    self.url = url
  }

  package static var optionType: OptionType { .text }

  package init(option: ConfigValue) throws(OptionProblem) {
    guard let url = FeedURL(try String(option: option)) else {
      // The text is not quoted, since it may hold a password.
      throw OptionProblem(
        "expected the URL of a feed like https://example.org/feed.xml; "
          + "a file is named under 'paths'", option)
    }
    self = url
  }

  package var optionText: String? { url.absoluteString }
}
