/// A node as the file gives it, before the graph is checked.
struct NodeDraft {
  /// An entry of `from`.
  struct Input {
    let name: String
    let position: SourcePosition
  }

  let name: String
  let section: Section
  /// Where its name stands.
  let position: SourcePosition
  var inputs: [Input] = []
  /// Nil when the file names no plugin, or one that does not exist.
  var plugin: PluginDescription?
  var configured: ConfiguredPlugin?
  var sourceOptions = SourceHostOptions()
  var workers: Int?
}
