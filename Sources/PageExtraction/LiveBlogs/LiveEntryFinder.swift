internal import IngestKit

/// Finds the entries of a live blog in its markup: elements side by side, each with a time of its
/// own and some of the text.
struct LiveEntryFinder {
  private let reading: PageReading
  private let metadata: PageMetadata
  /// Bytes of the text inside each node.
  private let text: [Int]

  /// Elements side by side that make a live blog.
  private static let fewest = 3
  private static let limit = 1_000
  /// Characters of a line that is a time and no sentence.
  private static let longestTime = 40

  init(_ reading: PageReading, _ metadata: PageMetadata) {
    self.reading = reading
    self.metadata = metadata
    var kept = Set<Int>()
    for verdict in reading.verdicts where verdict.isKept {
      kept.insert(reading.layout.blocks[verdict.block].text.lowerBound)
    }
    text = reading.layout.sums { kept.contains($0.text.lowerBound) ? $0.length : 0 }
  }

  /// In the order of the page; empty where there are no such elements.
  func entries() -> [LiveEntry] {
    let tree = reading.tree
    var best: [Int] = []
    for node in tree.nodes.indices where text[node] * 2 >= text[HTMLTree.root] && text[node] > 0 {
      var groups: [UInt64: [Int]] = [:]
      for child in tree.children(of: node) where tree.tag(child) != .text && text[child] > 0 {
        groups[kind(of: child), default: []].append(child)
      }
      for group in groups.values where group.count >= Self.fewest && group.count > best.count {
        let bytes = group.reduce(0) { $0 + text[$1] }
        let timed = group.count { time(in: $0) != nil }
        guard bytes * 2 >= text[HTMLTree.root], timed * 5 >= group.count * 4 else { continue }
        best = group
      }
    }
    return best.sorted().prefix(Self.limit).compactMap(entry)
  }

  /// Elements of one tag and one first name are of one kind; what follows may be a state.
  private func kind(of node: Int) -> UInt64 {
    let tree = reading.tree
    var key = HintTable.mix(HintTable.seed, tree.tag(node).rawValue)
    guard let names = tree.attribute(.class, of: node) else { return key }
    let first = tree.bytes[names].drop(while: \.isMarkupSpace).prefix { !$0.isMarkupSpace }
    key = first.reduce(key, HintTable.mix)
    return key
  }

  private func entry(_ node: Int) -> LiveEntry? {
    let range = reading.tree.subtree(node)
    var blocks: [String] = []
    var title: String?
    for verdict in reading.verdicts where verdict.isKept {
      let block = reading.layout.blocks[verdict.block]
      guard range.contains(block.node) else { continue }
      let words = String(decoding: reading.layout.bytes[block.text], as: UTF8.self)
      if blocks.isEmpty, title == nil, verdict.rule == "heading" {
        title = words
      } else {
        blocks.append(words)
      }
    }
    guard !blocks.isEmpty || title != nil else { return nil }
    return LiveEntry(
      title: title, published: time(in: node), text: blocks.joined(separator: "\n\n"))
  }

  /// When an entry was published: as its `time` element says, or a line of it.
  private func time(in node: Int) -> String? {
    let tree = reading.tree
    let order = metadata.language.flatMap(DayOrder.init)
    for inner in tree.subtree(node) {
      if tree.tag(inner) == .time, let value = tree.value(.datetime, of: inner),
        let date = WrittenDateReader.date(PageText.line(value)), date.hasTime
      {
        return date.written
      }
      guard tree.tag(inner) == .text else { continue }
      let range = tree.textRange(inner)
      guard (4...Self.longestTime).contains(range.count) else { continue }
      let line = PageText.collapsed(tree.bytes[range])
      if let date = DateSearch.first(in: line, order: order), date.hasTime { return date.written }
      if let time = clock(line), let day = day { return "\(day)T\(time):00" }
    }
    return nil
  }

  /// The day of the page, if it is of one day.
  private var day: String? {
    guard let published = metadata.published?.prefix(10) else { return nil }
    guard let updated = metadata.updated?.prefix(10), updated != published else {
      return String(published)
    }
    return nil
  }

  /// `14:05` of a line such as `14.05 Uhr` that holds hardly more.
  private func clock(_ line: String) -> String? {
    let numbers = line.split { !$0.isASCII || !$0.isNumber }
    guard numbers.count == 2, line.utf8.count <= 16, let hour = Int(numbers[0]),
      let minute = Int(numbers[1]), numbers[0].count <= 2, numbers[1].count == 2,
      (0...23).contains(hour), (0...59).contains(minute),
      [":", ".", "h"].contains(line[numbers[0].endIndex..<numbers[1].startIndex])
    else { return nil }
    return "\(hour < 10 ? "0" : "")\(hour):\(numbers[1])"
  }
}
