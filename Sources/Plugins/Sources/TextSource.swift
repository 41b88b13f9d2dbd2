internal import Foundation
package import IngestKit

/// Reads articles from text files and JSON Lines files.
///
/// A text is an article as a whole, header and all, so that offsets count from the start of the
/// file; a line of JSON Lines is an article of its own.
package struct TextSource: Source {
  package static let name = "text"
  package static let summary = "Reads articles from text files and JSON Lines files."

  package struct Options: PluginOptions {
    var paths: [String] = []
    var format = Format.auto
    var encoding = TextEncoding.automatic

    package init() {}

    package static let declarations: [OptionDeclaration<Self>] = [
      .init("paths", \.paths, "files, directories, globs or - for stdin", isRequired: true),
      .init("format", \.format, "auto takes .jsonl and .ndjson files for JSON Lines"),
      .init("encoding", \.encoding, "a name such as windows-1256, or auto"),
    ]
  }

  enum Format: String, OptionChoice { case auto, text, jsonl }

  private let options: Options

  package init(options: Options, context: PluginContext) { self.options = options }

  package var filePatterns: [String] { options.paths }
  package var canBeReadAgain: Bool { !options.paths.contains("-") }

  package func read(_ context: any SourceContext) async throws {
    for file in try await context.changedFiles(options.paths) {
      try Task.checkCancellation()
      do {
        if isJSONLines(file) {
          try await readLines(of: file.text(in: options.encoding), in: file, context)
        } else {
          let article = try Self.article(in: file, encoding: options.encoding)
          try await context.emit([article], partition: file.id, cursor: file.fingerprint)
        }
      } catch let failure as PluginFailure {
        await context.report(failure, about: file.id)
      }
    }
  }

  /// The article that a text file is, as `read` makes it.
  package static func article(
    in file: InputFile, encoding: TextEncoding = .automatic
  ) throws(PluginFailure) -> Article {
    var draft = ArticleDraft(text: try file.text(in: encoding))
    draft.id = file.id
    return try draft.article(from: file)
  }

  private func readLines(
    of text: String, in file: InputFile, _ context: any SourceContext
  ) async throws {
    var articles: [Article] = []
    for line in JSONLines(text) {
      do {
        articles.append(try ArticleDraft(ArticleLine.read(line.json)).article(from: file))
      } catch {
        await context.report(error, about: "\(file.id):\(line.number)")
      }
    }
    try await context.emit(articles, partition: file.id, cursor: file.fingerprint)
  }

  private func isJSONLines(_ file: InputFile) -> Bool {
    switch options.format {
    case .jsonl: true
    case .text: false
    case .auto: ["jsonl", "ndjson"].contains(file.url.pathExtension.lowercased())
    }
  }
}
