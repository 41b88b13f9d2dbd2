import Foundation
import IngestKit

/// Emits the articles that the test's world holds, each as a partition of its own.
struct ListSource: Source {
  static let name = "list"
  static let summary = "Emits the articles of a test."
  private let node: String
  private let world: World

  init(options: NoOptions, context: PluginContext) {
    node = context.node
    world = World.of(context.resources)
  }

  var canBeReadAgain: Bool { true }

  func read(_ context: any SourceContext) async throws {
    for article in world.articles(node) {
      try await context.emit([article], partition: article.id, cursor: article.revision)
    }
    try world.call(node)
  }
}

/// Gives what cannot be had a second time.
struct OnceSource: Source {
  static let name = "once"
  static let summary = "Gives nothing twice."

  init(options: NoOptions, context: PluginContext) {}

  func read(_ context: any SourceContext) {}
}

/// Reads files of lines; an empty one is bad.
struct FileSource: Source {
  static let name = "files"
  static let summary = "Reads files."

  struct Options: PluginOptions {
    var paths: [String] = []
    static let declarations: [OptionDeclaration<Self>] = [
      .init("paths", \.paths, "what to read", isRequired: true)
    ]
  }

  private let options: Options

  init(options: Options, context: PluginContext) { self.options = options }

  func read(_ context: any SourceContext) async throws {
    try await context.readFiles(options.paths) { file in
      let text = String(decoding: try file.contents(), as: UTF8.self)
      if text.isEmpty { throw PluginFailure.record("the file is empty") }
      return [Article(id: file.id, text: text)]
    }
  }
}
