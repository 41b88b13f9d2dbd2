/// A node of a checked pipeline.
package struct PipelineNode: Sendable {
  package let name: String
  /// Where its name stands in the file.
  package let position: SourcePosition
  package let plugin: PluginDescription
  /// The nodes that it reads from.
  package let inputs: [String]
  let make: PluginFactory
  let sourceOptions: SourceHostOptions
  let workers: Int?
  let outputPaths: [WrittenPath]

  package var section: Section { plugin.section }

  /// Nil for a draft that has problems.
  init?(_ draft: NodeDraft) {
    guard let plugin = draft.plugin, let configured = draft.configured else { return nil }
    name = draft.name
    position = draft.position
    self.plugin = plugin
    inputs = draft.inputs.map(\.name)
    make = configured.make
    sourceOptions = draft.sourceOptions
    workers = draft.workers
    outputPaths = configured.outputPaths
  }
}
