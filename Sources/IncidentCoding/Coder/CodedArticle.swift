package import IngestKit

/// What became of an article: its reports in the order of the text, or why it was left out.
package enum CodedArticle: Sendable, Equatable {
  case reports([Report])
  /// Such as `language ar`.
  case filtered(String)
}
