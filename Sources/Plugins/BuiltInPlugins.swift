public import IngestKit

extension PluginRegistry {
  /// Every plugin of this package, each list sorted by name.
  public static let builtIn = PluginRegistry(
    sources: [
      TextSource.self
    ],
    normalizers: [],
    mergers: [],
    sinks: [
      JSONSink.self,
      SQLiteSink.self,
    ]
  )
}
