public import IngestKit

extension PluginRegistry {
  /// Every plugin of this package, each list sorted by name.
  public static let builtIn = PluginRegistry(
    sources: [
      CSVSource.self,
      HTMLSource.self,
      RSSSource.self,
      TextSource.self,
    ],
    normalizers: [
      CleanNormalizer.self,
      FilterNormalizer.self,
      IncidentsNormalizer.self,
    ],
    mergers: [
      MergeNormalizer.self
    ],
    sinks: [
      JSONSink.self,
      SQLiteSink.self,
    ]
  )
}
