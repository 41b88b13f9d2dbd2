/// The nodes of a pipeline and what travels between them.
package struct PipelineGraph: Sendable, Equatable {
  package struct Node: Sendable, Equatable {
    package let name: String
    package let section: Section
    package let plugin: String
    package let isMerger: Bool
  }

  package struct Edge: Sendable, Equatable {
    package let from: String
    package let to: String
    /// Usually one; several where a node reads unlike ones.
    package let kinds: [RecordKind]
  }

  /// Each behind all that it reads from; otherwise in the order of the file.
  package let nodes: [Node]
  package let edges: [Edge]

  /// The edges that a node reads from, in the order of its `from`.
  package func inputs(of node: String) -> [Edge] { edges.filter { $0.to == node } }

  package func outputs(of node: String) -> [Edge] { edges.filter { $0.from == node } }
}

extension PipelineGraph: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("nodes", nodes)
      json.member("edges", edges)
    }
  }
}

extension PipelineGraph.Node: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("section", section.rawValue)
      json.member("plugin", plugin)
    }
  }
}

extension PipelineGraph.Edge: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("from", from)
      json.member("to", to)
      json.member("kinds", kinds.map(\.rawValue))
    }
  }
}
