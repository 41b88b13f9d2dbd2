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
    let metadata = PageMetadata(reading.tree, reading.data, address: address)
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
      entries: reading.data.article?.updates ?? [],
      nextPage: NextPage.address(
        reading.tree, PageLinks(reading.tree, address: address),
        current: metadata.canonical ?? address))
  }

  /// Why the text of a page is what it is.
  package func explain(_ bytes: [UInt8], charset: String? = nil) -> PageExplanation {
    PageExplanation(PageReading(bytes, address: nil, charset: charset))
  }
}
