internal import IngestKit

/// Takes a page of the web apart: pure, and the same bytes always give the same page.
package struct PageExtractor: Sendable {
  package init() {}

  /// - Parameters:
  ///   - address: where the page came from; relative references are resolved against it.
  ///   - charset: the charset that the HTTP header gives.
  package func extract(
    _ bytes: [UInt8], address: String? = nil, charset: String? = nil
  ) -> ExtractedPage {
    let tree = HTMLTree(WebEncoding(page: bytes, header: charset).text)
    let data = StructuredData(tree, addresses: address.map { [$0] } ?? [])
    let metadata = PageMetadata(tree, data, address: address)
    let layout = PageLayout(tree)
    guard let container = BodyFinder(layout).container() else {
      return ExtractedPage(
        text: "", metadata: metadata, standing: .noArticle(reason: "the page is empty"))
    }
    let blocks = BlockClassifier(layout, container: container).verdicts()
      .filter(\.isKept).map { layout.blocks[$0.block] }
    let text = blocks.map { String(decoding: layout.bytes[$0.text], as: UTF8.self) }
      .joined(separator: "\n\n")
    return ExtractedPage(
      text: text, metadata: metadata, standing: .article,
      entries: data.article?.updates ?? [],
      nextPage: NextPage.address(
        tree, PageLinks(tree, address: address), current: metadata.canonical ?? address))
  }

  /// A line for each block: which rule decided.
  package func explain(_ bytes: [UInt8], charset: String? = nil) -> String {
    let tree = HTMLTree(WebEncoding(page: bytes, header: charset).text)
    let layout = PageLayout(tree)
    guard let container = BodyFinder(layout).container() else { return "no container" }
    var lines = ["container \(path(container, tree))"]
    var verdicts: [Int: (String, Bool)] = [:]
    for verdict in BlockClassifier(layout, container: container).verdicts() {
      verdicts[verdict.block] = (verdict.rule, verdict.isKept)
    }
    for (index, block) in layout.blocks.enumerated() {
      let mark = verdicts[index].map { ($0.1 ? "+ " : "- ") + $0.0 } ?? "."
      lines.append(
        "\(mark)\t\(path(block.node, tree))\t\(block.prose)/\(block.length) l\(block.linkBytes)\t"
          + String(decoding: layout.bytes[block.text], as: UTF8.self).prefix(100))
    }
    return lines.joined(separator: "\n")
  }

  private func path(_ node: Int, _ tree: HTMLTree) -> String {
    var parts: [String] = []
    var node = node
    while node > 0, parts.count < 5 {
      var part = tree.tag(node).name
      if let id = tree.value(.id, of: node) { part += "#" + id }
      if let names = tree.value(.class, of: node) {
        part += names.split(whereSeparator: \.isWhitespace).prefix(3).map { "." + $0 }.joined()
      }
      parts.append(String(part.prefix(60)))
      node = tree.parent(node)
    }
    return parts.reversed().joined(separator: ">")
  }
}
