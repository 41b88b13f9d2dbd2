package import IngestKit

/// Reads an article from every line of text files.
package struct LinesSource: Source {
  package static let name = "lines"
  package static let summary = "Reads an article from every line of text files."

  package struct Options: PluginOptions {
    var paths: [String] = []

    package init() {}

    package static let declarations: [OptionDeclaration<Self>] = [
      .init("paths", \.paths, "files, directories, globs or - for stdin", isRequired: true)
    ]
  }

  private let options: Options

  package init(options: Options, context: PluginContext) { self.options = options }

  package var filePatterns: [String] { options.paths }
  package var canBeReadAgain: Bool { !options.paths.contains("-") }

  package func read(_ context: any SourceContext) async throws {
    try await context.readFiles(options.paths) { file in
      try file.text().split(whereSeparator: \.isNewline).enumerated().map { index, line in
        Article(id: "\(file.id):\(index + 1)", text: String(line))
      }
    }
  }
}
