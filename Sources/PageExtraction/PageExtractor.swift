/// Takes a page of the web apart: pure, and the same bytes always give the same page.
package struct PageExtractor: Sendable {
  package init() {}

  /// - Parameters:
  ///   - address: where the page came from; relative references are resolved against it.
  ///   - charset: the charset that the HTTP header gives.
  package func extract(_ bytes: [UInt8], address: String? = nil, charset: String? = nil)
    -> ExtractedPage
  {
    ExtractedPage(
      text: "", metadata: PageMetadata(), standing: .noArticle(reason: "the page is empty"))
  }
}
