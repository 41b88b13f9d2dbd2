/// The books of a run: what went into every node and what became of it.
package struct Ledger: Sendable, Equatable {
  package var inbox = InboxLedger()
  /// Sources, normalizers and mergers by name.
  package var nodes: [String: NodeLedger] = [:]
  package var sinks: [String: SinkLedger] = [:]
  package var edges: [EdgeName: EdgeLedger] = [:]

  /// What does not add up; empty when the books balance.
  package var imbalances: [String] {
    var found: [String] = []
    if !inbox.isBalanced { found.append("the inbox does not balance: \(inbox.json)") }
    for (name, node) in nodes.sorted(by: { $0.key < $1.key }) where !node.isBalanced {
      found.append("node '\(name)' does not balance: \(node.json)")
    }
    for (name, sink) in sinks.sorted(by: { $0.key < $1.key }) where !sink.isBalanced {
      found.append("sink '\(name)' does not balance: \(sink.json)")
    }
    for (name, edge) in edges.sorted(by: { $0.key < $1.key }) where !edge.isBalanced {
      found.append(
        "\(edge.out) records left '\(name.from)' for '\(name.to)', \(edge.arrived) arrived")
    }
    return found
  }

  mutating func left(_ from: String, for to: String, _ count: Int) {
    edges[EdgeName(from: from, to: to), default: EdgeLedger()].out += count
  }

  mutating func arrived(_ from: String, at to: String, _ count: Int) {
    edges[EdgeName(from: from, to: to), default: EdgeLedger()].arrived += count
  }
}

extension Ledger {
  func writeMembers(to json: inout JSONWriter) {
    json.member("inbox", inbox)
    Self.write("nodes", nodes, to: &json)
    Self.write("sinks", sinks, to: &json)
    json.key("edges")
    json.array(
      edges.sorted { $0.key < $1.key }.map { EdgeRow(name: $0.key, ledger: $0.value) })
  }

  private static func write(
    _ name: StaticString, _ ledgers: [String: some JSONWritable], to json: inout JSONWriter
  ) {
    json.key(name)
    json.object { json in
      for (name, ledger) in ledgers.sorted(by: { $0.key < $1.key }) {
        json.key(named: name)
        ledger.write(to: &json)
      }
    }
  }

  fileprivate struct EdgeRow: JSONWritable {
    let name: EdgeName
    let ledger: EdgeLedger

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("from", name.from)
        json.member("to", name.to)
        json.member("out", ledger.out)
        json.member("in", ledger.arrived)
      }
    }
  }
}

extension Ledger: Decodable {
  private enum CodingKeys: String, CodingKey { case inbox, nodes, sinks, edges }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    inbox = try values.decode(InboxLedger.self, forKey: .inbox)
    nodes = try values.decode([String: NodeLedger].self, forKey: .nodes)
    sinks = try values.decode([String: SinkLedger].self, forKey: .sinks)
    let rows = try values.decode([EdgeRow].self, forKey: .edges)
    edges = Dictionary(rows.map { ($0.name, $0.ledger) }) { _, last in last }
  }
}

extension Ledger.EdgeRow: Decodable {
  private enum CodingKeys: String, CodingKey {
    case from, to, out
    case arrived = "in"
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = EdgeName(
      from: try values.decode(String.self, forKey: .from),
      to: try values.decode(String.self, forKey: .to))
    ledger = EdgeLedger(
      out: try values.decode(Int.self, forKey: .out),
      arrived: try values.decode(Int.self, forKey: .arrived))
  }
}
