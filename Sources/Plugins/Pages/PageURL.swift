package import Foundation
package import IngestKit

/// The address of a page or a sitemap in a pipeline file.
package struct PageURL: OptionValue, Equatable {
  package let url: URL

  package static var optionType: OptionType { .text }

  package init(option: ConfigValue) throws(OptionProblem) {
    let text = try String(option: option).trimmingWhitespace
    guard SafeAddress.isPage(text), let url = URL(string: text), url.host()?.isEmpty == false else {
      // The text is not quoted, since it may hold a password.
      throw OptionProblem(
        "expected an address like https://example.org/news/1.html; a file is named under 'paths'",
        option)
    }
    self.url = url
  }

  package var optionText: String? { url.absoluteString }
}
