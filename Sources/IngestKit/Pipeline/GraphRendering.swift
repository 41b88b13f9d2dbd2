/// A form in which a graph can be shown.
package enum GraphRendering: String, Sendable, CaseIterable {
  case text, mermaid, dot

  package func render(_ graph: PipelineGraph) -> String {
    switch self {
    case .text: text(graph)
    case .mermaid: mermaid(graph)
    case .dot: dot(graph)
    }
  }

  /// One node a line: `coded (incidents) ← wire: articles`.
  private func text(_ graph: PipelineGraph) -> String {
    var lines: [String] = []
    for section in Section.allCases {
      let nodes = graph.nodes.filter { $0.section == section }
      guard !nodes.isEmpty else { continue }
      lines.append(section.rawValue)
      for node in nodes {
        let inputs = graph.inputs(of: node.name)
          .map { "\($0.from): \(label($0))" }.joined(separator: ", ")
        lines.append("  \(node.name) (\(node.plugin))" + (inputs.isEmpty ? "" : " ← \(inputs)"))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func mermaid(_ graph: PipelineGraph) -> String {
    var lines = ["flowchart LR"]
    for (index, node) in graph.nodes.enumerated() {
      let label = "\"\(node.name)<br/>\(node.plugin)\""
      let shape =
        switch node.section {
        case .sources: "([\(label)])"
        case .normalizers: "[\(label)]"
        case .sinks: "[(\(label))]"
        }
      lines.append("  n\(index)\(shape)")
    }
    for edge in graph.edges {
      lines.append("  n\(index(edge.from, graph)) -->|\(label(edge))| n\(index(edge.to, graph))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func dot(_ graph: PipelineGraph) -> String {
    var lines = ["digraph pipeline {", "  rankdir=LR;"]
    for node in graph.nodes {
      let shape =
        switch node.section {
        case .sources: "ellipse"
        case .normalizers: "box"
        case .sinks: "cylinder"
        }
      lines.append("  \"\(node.name)\" [label=\"\(node.name)\\n\(node.plugin)\", shape=\(shape)];")
    }
    for edge in graph.edges {
      lines.append("  \"\(edge.from)\" -> \"\(edge.to)\" [label=\"\(label(edge))\"];")
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func label(_ edge: PipelineGraph.Edge) -> String {
    edge.kinds.map(\.plural).joined(separator: ", ")
  }

  private func index(_ name: String, _ graph: PipelineGraph) -> Int {
    graph.nodes.firstIndex { $0.name == name } ?? 0
  }
}
