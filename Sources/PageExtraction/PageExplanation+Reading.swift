internal import IngestKit

extension PageExplanation {
  init(_ reading: PageReading, _ metadata: PageMetadata) {
    let layout = reading.layout
    let verdicts = Dictionary(
      reading.verdicts.map { ($0.block, $0) }, uniquingKeysWith: { first, _ in first })
    let candidates = reading.finding?.candidates ?? []
    self.init(
      origins: metadata.origins,
      container: candidates.first.map { Self.path($0.node, layout) },
      candidates: candidates.prefix(5).map {
        Candidate(path: Self.path($0.node, layout), good: $0.good, bad: $0.bad, score: $0.score)
      },
      blocks: layout.blocks.enumerated().map { index, block in
        Block(
          rule: verdicts[index]?.rule ?? "outside the container",
          isKept: verdicts[index]?.isKept ?? false, path: Self.path(block.node, layout),
          hints: layout.context[block.node].names,
          text: String(decoding: layout.bytes[block.text], as: UTF8.self))
      })
  }

  /// Name, id and classes of an element and of a few around it, each with what that says of it.
  private static func path(_ node: Int, _ layout: PageLayout) -> String {
    let tree = layout.tree
    var parts: [String] = []
    var node = node
    while node > 0, parts.count < 5 {
      var part = tree.tag(node).name
      if let id = tree.value(.id, of: node) { part += "#" + id }
      if let names = tree.value(.class, of: node) {
        part += names.split(whereSeparator: \.isWhitespace).prefix(3).map { "." + $0 }.joined()
      }
      part = String(part.prefix(60))
      let hints = layout.hints[node].names
      if !hints.isEmpty { part += "{" + hints.joined(separator: ",") + "}" }
      parts.append(part)
      node = tree.parent(node)
    }
    return parts.reversed().joined(separator: ">")
  }
}
