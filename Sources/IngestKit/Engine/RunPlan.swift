/// Which part of a run each node of a pipeline has.
///
/// Sources fill the inbox. The flow's stages work on it, up to the mergers. What follows a merger
/// reads the outbox at a position of its own: normalizers, which write to the outbox in turn, and
/// sinks.
struct RunPlan: Sendable {
  struct SourceNode: Sendable {
    let node: PipelineNode
    let source: any Source
  }

  struct MergerNode: Sendable {
    let name: String
    let merger: any Merger
    let inputs: [String]
    /// The sources whose articles can reach it.
    let sources: Set<String>
  }

  struct FollowerNode: Sendable {
    let stage: Stage
    let inputs: [String]
  }

  struct SinkNode: Sendable {
    let name: String
    let sink: any Sink
    let inputs: [String]
  }

  private(set) var sources: [SourceNode] = []
  private(set) var flow: [Flow.Node] = []
  private(set) var mergers: [MergerNode] = []
  private(set) var followers: [FollowerNode] = []
  private(set) var sinks: [SinkNode] = []
  /// The nodes whose records go through the outbox, and who reads them there.
  private(set) var readers: [String: [String]] = [:]

  /// The nodes whose records are there as soon as a chunk has passed the flow: sources and stages.
  var origins: [String] { sources.map(\.node.name) + flow.map(\.stage.name) }

  /// The nodes of the pipeline stand behind all that they read from.
  init(_ pipeline: Pipeline, _ plugins: [String: PluginInstance], _ settings: EngineSettings) {
    var sourcesBehind: [String: Set<String>] = [:]
    var followsMerger: Set<String> = []
    for node in pipeline.nodes {
      sourcesBehind[node.name] = node.inputs.reduce(into: []) {
        $0.formUnion(sourcesBehind[$1, default: []])
      }
      if !followsMerger.isDisjoint(with: node.inputs) { followsMerger.insert(node.name) }
      switch plugins[node.name] {
      case .source(let source):
        sourcesBehind[node.name] = [node.name]
        sources.append(SourceNode(node: node, source: source))
      case .normalizer(let normalizer):
        let stage = Stage(node, normalizer, settings)
        if followsMerger.contains(node.name) {
          followers.append(FollowerNode(stage: stage, inputs: node.inputs))
          read(node)
        } else {
          let direct = Set(node.inputs).intersection(sources.map(\.node.name))
          flow.append(
            Flow.Node(
              stage: stage, sources: direct,
              upstream: node.inputs.filter { !direct.contains($0) }))
        }
      case .merger(let merger):
        followsMerger.insert(node.name)
        mergers.append(
          MergerNode(
            name: node.name, merger: merger, inputs: node.inputs,
            sources: sourcesBehind[node.name, default: []]))
      case .sink(let sink):
        sinks.append(SinkNode(name: node.name, sink: sink, inputs: node.inputs))
        read(node)
      case nil: break
      }
    }
  }

  private mutating func read(_ node: PipelineNode) {
    for input in node.inputs { readers[input, default: []].append(node.name) }
  }
}
