/// Takes a page of the web apart: pure, and the same bytes always give the same page.
package struct PageExtractor: Sendable {
  package init() {}

  /// - Parameters:
  ///   - address: where the page came from; relative references are resolved against it.
  ///   - charset: the charset that the HTTP header gives.
  package func extract(
    _ bytes: [UInt8], address: String? = nil, charset: String? = nil
  ) -> ExtractedPage {
    let reading = PageReading(bytes, address: address, charset: charset)
    let metadata = reading.metadata
    var text = reading.text
    // The last resort of pages whose text is only in their scripts.
    if let told = reading.data.article?.body, told.utf8.count > 400,
      text.utf8.count * 4 < told.utf8.count
    {
      text = PageText.blocks(told)
    }
    return ExtractedPage(
      text: text, metadata: metadata,
      standing: StandingJudge(reading, title: metadata.title).standing(of: text),
      entries: LiveBlog.entries(reading, metadata),
      nextPage: nextPage(reading, metadata))
  }

  private func nextPage(_ reading: PageReading, _ metadata: PageMetadata) -> String? {
    let links = PageLinks(reading.tree, address: reading.address)
    // The canonical address of all pages may be that of the first.
    return [reading.address, metadata.canonical].lazy.compactMap {
      NextPage.address(reading.tree, links, current: $0)
    }.first
  }

  /// Why a page is read as it is.
  package func explain(
    _ bytes: [UInt8], address: String? = nil, charset: String? = nil
  ) -> PageExplanation {
    let reading = PageReading(bytes, address: address, charset: charset)
    return PageExplanation(reading, reading.metadata)
  }
}
