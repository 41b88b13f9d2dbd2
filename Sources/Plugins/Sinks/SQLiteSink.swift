internal import Foundation
package import IngestKit

/// Writes incidents with their reports and articles into a SQLite database.
package struct SQLiteSink: Sink {
  package static let name = "sqlite"
  package static let summary = "Writes incidents and articles into a SQLite database."
  package static let takes: Set<RecordKind> = [.article, .incident]

  package struct Options: PluginOptions {
    package var path = OutputPath("")

    package init() {}

    package static let declarations: [OptionDeclaration<Self>] = [
      .init("path", \.path, "the database file", isRequired: true)
    ]
  }

  private let url: URL

  package init(options: Options, context: PluginContext) {
    url = context.resources.url(forPath: options.path.path)
  }

  package func open(cursor: String?) async throws -> any SinkWriter {
    try SQLiteWriter(opening: url)
  }
}
