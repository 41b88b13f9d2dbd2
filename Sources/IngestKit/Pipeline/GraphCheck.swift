/// Checks how the nodes of a file are connected, and finds out what their edges carry.
struct GraphCheck {
  private let nodes: [String: NodeDraft]
  private let names: [String]
  private(set) var problems: [ConfigProblem] = []
  /// What each node gives; missing where that cannot be told because of another problem.
  private(set) var given: [String: Set<RecordKind>] = [:]
  /// Each node behind all that it reads from.
  private(set) var order: [String] = []
  /// Nodes that a misspelt `from` probably means.
  private var guesses: Set<String> = []

  init(_ drafts: [NodeDraft]) {
    nodes = Dictionary(drafts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    names = drafts.map(\.name).filter { seen.insert($0).inserted }
    refuseUnknownInputs()
    refuseCycles()
    refuseOrphans()
    inferKinds()
    refuseMergersInARow()
  }

  private mutating func refuseUnknownInputs() {
    for node in names.compactMap({ nodes[$0] }) {
      for input in node.inputs {
        if let read = nodes[input.name] {
          guard read.section == .sinks else { continue }
          add("'\(input.name)' is a sink; no node can read from it", node, input.position)
        } else {
          let readable = names.filter { $0 != node.name && nodes[$0]?.section != .sinks }
          if let guess = Suggestion.nearest(to: input.name, among: readable) {
            guesses.insert(guess)
          }
          let hint = Suggestion.hint(for: input.name, among: readable)
          add("'from' names the unknown node '\(input.name)'\(hint)", node, input.position)
        }
      }
    }
  }

  /// Visits depth first; an input that is still being visited closes a cycle.
  private mutating func refuseCycles() {
    var done: Set<String> = []
    for name in names { visit(name, path: [], &done) }
  }

  private mutating func visit(_ name: String, path: [String], _ done: inout Set<String>) {
    guard let node = nodes[name], !done.contains(name) else { return }
    let path = path + [name]
    for input in node.inputs {
      if let start = path.firstIndex(of: input.name) {
        // The path follows `from`, against the stream, so the chain is told backwards.
        let cycle = path[start...].reversed()
        let chain = (cycle.suffix(1) + cycle).joined(separator: " → ")
        add("the nodes read from each other: \(chain)", node, input.position)
      } else {
        visit(input.name, path: path, &done)
      }
    }
    done.insert(name)
    order.append(name)
  }

  private mutating func refuseOrphans() {
    let read = Set(nodes.values.flatMap { $0.inputs.map(\.name) }).union(guesses)
    for node in names.compactMap({ nodes[$0] })
    where node.section != .sinks && !read.contains(node.name) {
      add("no node reads from this \(node.section.role)", node, node.position)
    }
  }

  private mutating func inferKinds() {
    for node in order.compactMap({ nodes[$0] }) {
      guard let plugin = node.plugin else { continue }
      if node.section == .sources {
        given[node.name] = [.article]
        continue
      }
      var gives: Set<RecordKind> = []
      var isKnown = !node.inputs.isEmpty
      for input in node.inputs {
        guard let kinds = given[input.name] else {
          isKnown = false
          continue
        }
        for kind in kinds.sorted() {
          if plugin.takes.contains(kind) {
            if let gift = plugin.gives(for: kind) { gives.insert(gift) }
          } else {
            isKnown = false
            add(wrongEdge(plugin, input.name, kind), node, input.position)
          }
        }
      }
      if isKnown { given[node.name] = gives }
    }
  }

  /// What a merger gives has been agreed; to merge it again would lose whose reports it holds.
  private mutating func refuseMergersInARow() {
    var mergerBehind: [String: String] = [:]
    for node in order.compactMap({ nodes[$0] }) {
      let found = node.inputs.compactMap { input in mergerBehind[input.name].map { (input, $0) } }
      if node.plugin?.isMerger == true {
        if let (input, merger) = found.first {
          add("it would merge again what '\(merger)' has merged", node, input.position)
        }
        mergerBehind[node.name] = node.name
      } else {
        mergerBehind[node.name] = found.first?.1
      }
    }
  }

  private func wrongEdge(_ plugin: PluginDescription, _ from: String, _ kind: RecordKind) -> String
  {
    let takes = plugin.takes.map(\.plural).joined(separator: " or ")
    let between =
      switch (kind, plugin.takes.contains(.report), plugin.takes.contains(.incident)) {
      case (.article, true, _): "; put a normalizer that gives reports between"
      case (.article, _, true): "; put a normalizer that gives reports and a merger between"
      case (.report, _, true): "; put a merger between"
      default: ""
      }
    return "\(plugin.name) takes \(takes), '\(from)' gives \(kind.plural)\(between)"
  }

  private mutating func add(_ message: String, _ node: NodeDraft, _ position: SourcePosition) {
    problems.append(ConfigProblem("node '\(node.name)': \(message)", position))
  }
}
