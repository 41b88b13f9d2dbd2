internal import Foundation
package import IngestKit

/// Writes records as JSON Lines.
package struct JSONSink: Sink {
  package static let name = "json"
  package static let summary = "Writes articles, reports or incidents as JSON Lines."
  package static let takes: Set<RecordKind> = [.article, .report, .incident]

  package struct Options: PluginOptions {
    package var path = OutputPath("")
    package var mode = Mode.log

    package init() {}

    package static let declarations: [OptionDeclaration<Self>] = [
      .init("path", \.path, "the file to write, or - for standard output", isRequired: true),
      .init("mode", \.mode, "log appends each revision, snapshot keeps only the current ones"),
    ]
  }

  package enum Mode: String, OptionChoice { case log, snapshot }

  private let options: Options
  private let context: PluginContext

  package init(options: Options, context: PluginContext) throws {
    guard options.path.path != "-" || options.mode == .log else {
      throw PluginFailure.configuration("mode 'snapshot' needs a file, not standard output")
    }
    self.options = options
    self.context = context
  }

  package func open(cursor: String?) async throws -> any SinkWriter {
    if options.path.path == "-" { return JSONStream(OutputFile()) }
    let url = context.resources.url(forPath: options.path.path).resolvingSymlinksInPath()
    switch options.mode {
    case .snapshot: return try JSONSnapshot(url)
    case .log:
      let file = try OutputFile(url, .appending)
      guard file.isRegular else { return JSONStream(file) }
      return try JSONLog(file, cursor: cursor, log: context.log)
    }
  }
}
