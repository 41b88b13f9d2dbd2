package import Foundation
package import Logging

/// A checked pipeline file: its nodes with typed options, and the graph that they form.
package struct Pipeline: Sendable {
  /// Keys the state.
  package let name: String
  /// The file as the user named it, for messages.
  package let file: String
  /// The directory that relative paths start from.
  package let directory: URL
  /// More dead letters than this fail a run; nil for any number.
  package let maxDeadLetters: Int?
  private let http: HTTPOptions
  private let httpPosition: SourcePosition?
  /// Each behind all that it reads from.
  package let nodes: [PipelineNode]
  package let graph: PipelineGraph

  package func node(_ name: String) -> PipelineNode? { nodes.first { $0.name == name } }

  /// Reads and checks a pipeline file; finds all problems at once.
  ///
  /// - Parameter file: the name for messages; the URL's path by default.
  package static func load(
    from url: URL, as file: String? = nil, registry: PluginRegistry, environment: [String: String]
  ) throws(PipelineErrors) -> Pipeline {
    let file = file ?? url.relativePath
    let yaml = try read(url, file)
    return try parse(
      yaml, file: file, name: url.deletingPathExtension().lastPathComponent,
      directory: url.absoluteURL.deletingLastPathComponent(), registry: registry,
      environment: environment)
  }

  /// Checks the text of a pipeline file.
  ///
  /// - Parameter name: the pipeline's name when the text gives none.
  package static func parse(
    _ yaml: String, file: String, name: String, directory: URL, registry: PluginRegistry,
    environment: [String: String]
  ) throws(PipelineErrors) -> Pipeline {
    let (value, syntaxProblems) = ConfigParser.parse(yaml)
    var substitution = EnvironmentSubstitution(environment: environment)
    let empty = ConfigValue(.mapping([]), at: SourcePosition(line: 1, column: 1))
    let isReadable = value != nil || syntaxProblems.isEmpty
    let root = isReadable ? substitution.substitute(value ?? empty) : empty
    let reader = PipelineReader(root, plugins: registry.plugins, directory: directory)
    let check = GraphCheck(reader.nodes)
    let earlier = syntaxProblems + substitution.problems
    // A value that could not be read at all would be refused again for its type.
    let places = Set(earlier.compactMap(\.position))
    let later = (reader.problems + check.problems).filter {
      $0.position.map { !places.contains($0) } ?? true
    }
    var problems = isReadable ? earlier + later : earlier
    let name = reader.name ?? name
    if problems.isEmpty, !PipelineReader.isName(name) {
      problems.append(
        ConfigProblem("the file's name '\(name)' cannot name the pipeline; add 'name:'", nil))
    }
    guard problems.isEmpty else {
      throw PipelineErrors(
        problems.map { Diagnostic(file: file, position: $0.position, message: $0.message) })
    }
    return Pipeline(name: name, file: file, directory: directory, reader: reader, check: check)
  }

  private init(
    name: String, file: String, directory: URL, reader: PipelineReader, check: GraphCheck
  ) {
    self.name = name
    self.file = file
    self.directory = directory
    maxDeadLetters = reader.maxDeadLetters
    http = reader.http
    httpPosition = reader.httpPosition
    let byName = Dictionary(uniqueKeysWithValues: reader.nodes.map { ($0.name, $0) })
    nodes = check.order.compactMap { byName[$0].flatMap(PipelineNode.init) }
    graph = PipelineGraph(
      nodes: nodes.map {
        .init(
          name: $0.name, section: $0.section, plugin: $0.plugin.name, isMerger: $0.plugin.isMerger)
      },
      edges: nodes.flatMap { node in
        node.inputs.map {
          .init(from: $0, to: node.name, kinds: check.given[$0, default: []].sorted())
        }
      })
  }

  /// Makes every plugin, as a run would, and looks whether there is anything for sources to read.
  ///
  /// - Throws: what the plugins refuse, and patterns that name no file, each at its node's line.
  package func validate(resources: Resources, log: Logger) throws(PipelineErrors) {
    let plugins = try makePlugins(resources: resources, log: log)
    _ = try httpSettings()
    let diagnostics = nodes.flatMap { node in
      guard case .source(let source) = plugins[node.name] else { return [Diagnostic]() }
      let missing = source.filePatterns.compactMap { missingFile($0) }.map {
        Diagnostic(file: file, position: node.position, message: "node '\(node.name)': \($0)")
      }
      return missing + source.filePatterns.flatMap { loops(back: $0, to: node.name) }
    }
    guard diagnostics.isEmpty else { throw PipelineErrors(diagnostics) }
  }

  /// The outputs that a source would read back at the next run.
  private func loops(back pattern: String, to source: String) -> [Diagnostic] {
    let read = Resources.url(forPath: pattern, in: directory).path
    return nodes.flatMap { node in
      node.outputPaths.filter {
        // Standard output is no file.
        $0.path != "-"
          && PathPattern.covers(read, Resources.url(forPath: $0.path, in: directory).path)
      }.map { written in
        Diagnostic(
          file: file, position: written.position,
          message: "node '\(node.name)': '\(written.path)' is read by node '\(source)'"
            + " (\(pattern)); write another file")
      }
    }
  }

  /// Why a pattern gives nothing to read; nil when it names a file.
  private func missingFile(_ pattern: String) -> String? {
    let scan = FileScan(
      [pattern], in: directory, sizeLimit: .max, now: Date(), fingerprints: [:])
    guard scan.changed.isEmpty, let problem = scan.problems.first else { return nil }
    return "\(problem.item): \(problem.failure.message)"
  }

  /// How the network is used, with the certificates that the file names.
  func httpSettings(
    basedOn settings: HTTPSettings = HTTPSettings()
  ) throws(PipelineErrors) -> HTTPSettings {
    do {
      return try http.settings(
        settings, directory: directory, environment: ProcessInfo.processInfo.environment)
    } catch {
      let message = "'http': \(error.message)"
      throw PipelineErrors([Diagnostic(file: file, position: httpPosition, message: message)])
    }
  }

  /// Makes the sources alone.
  package func makeSources(
    resources: Resources, log: Logger
  ) throws(PipelineErrors) -> [(name: String, source: any Source)] {
    let plugins = try makePlugins(resources: resources, log: log) { $0 == .sources }
    return nodes.compactMap { node in
      guard case .source(let source)? = plugins[node.name] else { return nil }
      return (node.name, source)
    }
  }

  /// Makes every plugin of the sections that are wanted, with its options.
  func makePlugins(
    resources: Resources, log: Logger, of isWanted: (Section) -> Bool = { _ in true }
  ) throws(PipelineErrors) -> [String: PluginInstance] {
    var instances: [String: PluginInstance] = [:]
    var diagnostics: [Diagnostic] = []
    for node in nodes where isWanted(node.section) {
      do {
        let instance = try node.make(
          PluginContext(node: node.name, log: log, resources: resources))
        if case .source(let source) = instance { try node.sourceOptions.check(source) }
        instances[node.name] = instance
      } catch {
        let message = "node '\(node.name)': \(error.reason)"
        diagnostics.append(Diagnostic(file: file, position: node.position, message: message))
      }
    }
    guard diagnostics.isEmpty else { throw PipelineErrors(diagnostics) }
    return instances
  }

  private static func read(_ url: URL, _ file: String) throws(PipelineErrors) -> String {
    let data: Data
    do {
      let handle = try FileHandle(forReadingFrom: url)
      defer { try? handle.close() }
      data = try handle.read(upToCount: ConfigParser.sizeLimit + 1) ?? Data()
    } catch {
      throw PipelineErrors([
        Diagnostic(file: file, position: nil, message: "cannot read the file: \(error.reason)")
      ])
    }
    if data.starts(with: Data("SQLite format 3\0".utf8)) {
      throw PipelineErrors([
        Diagnostic(
          file: file, position: nil, message: "the file is a database; name the pipeline file")
      ])
    }
    guard let yaml = String(validating: data, as: UTF8.self) else {
      throw PipelineErrors([
        Diagnostic(file: file, position: nil, message: "the file is not UTF-8 text")
      ])
    }
    return yaml
  }
}
