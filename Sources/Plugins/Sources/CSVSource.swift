package import IngestKit

/// Reads an article from every row of CSV files.
package struct CSVSource: Source {
  package static let name = "csv"
  package static let summary = "Reads an article from every row of CSV files."

  package struct Options: PluginOptions {
    var paths: [String] = []
    var delimiter = ","
    var encoding = TextEncoding.automatic
    var columns = CSVColumns()

    package init() {}

    package static let declarations: [OptionDeclaration<Self>] = [
      .init("paths", \.paths, "files, directories, globs or - for stdin", isRequired: true),
      .init("delimiter", \.delimiter, "what stands between fields; one ASCII character or tab"),
      .init("encoding", \.encoding, "a name such as windows-1256, or auto"),
      .init("columns", \.columns, "which column holds what, where the names differ"),
    ]
  }

  private let options: Options
  private let delimiter: UInt8

  package init(options: Options, context: PluginContext) throws {
    let delimiter = options.delimiter == "tab" ? "\t" : options.delimiter
    guard let byte = delimiter.utf8.first, delimiter.utf8.count == 1, byte < 0x80 else {
      throw PluginFailure.configuration(
        "the delimiter '\(options.delimiter)' is not one ASCII character or 'tab'")
    }
    self.options = options
    self.delimiter = byte
  }

  package var filePatterns: [String] { options.paths }
  package var canBeReadAgain: Bool { !options.paths.contains("-") }

  package func read(_ context: any SourceContext) async throws {
    for file in try await context.changedFiles(options.paths) {
      try Task.checkCancellation()
      do {
        try await read(file, context)
      } catch let failure as PluginFailure {
        await context.report(failure, about: file.id)
      }
    }
  }

  private func read(_ file: InputFile, _ context: any SourceContext) async throws {
    var rows = CSVRows(try file.text(in: options.encoding), delimiter: delimiter)
    let header = try rows.next()?.fields ?? []
    guard header.contains(options.columns.text) else {
      throw PluginFailure.record(
        "has no column '\(options.columns.text)'; there is \(header.joined(separator: ", ")); "
          + "'columns: { text: … }' names the one that holds the text")
    }
    var articles: [Article] = []
    while let row = try rows.next() {
      do {
        articles.append(try options.columns.draft(of: row.fields, header).article(from: file))
      } catch {
        await context.report(error, about: "\(file.id):\(row.line)")
      }
    }
    try await context.emit(articles, partition: file.id, cursor: file.fingerprint)
  }
}
