internal import Foundation
internal import IncidentCoding
package import IngestKit

/// Reads the incidents that articles tell of.
package struct IncidentsNormalizer: Normalizer {
  package static let name = "incidents"
  package static let summary = "Reads the incidents that articles tell of."
  package static let flows: [RecordKind: RecordKind] = [.article: .report]

  package struct Options: PluginOptions {
    enum Scope: String, OptionChoice {
      case security, all
    }

    var scope = Scope.security
    var includeOrdinaryCrime = false
    var excludeMilitaryClashes = false
    var requireTarget = false
    var listMembers = false
    var listFigures = false
    var foregroundOnly = false
    var includePlanned = false
    var maximumAge: Int?
    var minimumConcreteness: Double?
    var minimumConfidence = 0.0
    var dictionaries: [String] = []
    var gazetteers: [String] = []

    package init() {}

    package static let declarations: [OptionDeclaration<Self>] = [
      .init("scope", \.scope, "security: violence and arms; all: protests and agreements too"),
      .init("include_ordinary_crime", \.includeOrdinaryCrime, "keep robbery and the like"),
      .init(
        "exclude_military_clashes", \.excludeMilitaryClashes,
        "leave out fights between armed forces and armed groups"),
      .init(
        "require_target", \.requireTarget,
        "leave out events that name nobody and nothing that was hit"),
      .init(
        "list_members", \.listMembers,
        "list the men of a group beside it, such as the rebels of a front"),
      .init(
        "list_figures", \.listFigures,
        "list those among the targets of whom a number alone tells"),
      .init(
        "foreground_only", \.foregroundOnly,
        "leave out events that sentences of words and deals only refer to"),
      .init("include_planned", \.includePlanned, "keep plans and threats, with their status"),
      .init(
        "maximum_age", \.maximumAge, "most days from an event to the article that tells of it",
        in: 0...36_525),
      .init(
        "minimum_concreteness", \.minimumConcreteness,
        "least points that date, place, figures and persons give together; 1.75 of security news",
        in: 0...10),
      .init(
        "minimum_confidence", \.minimumConfidence, "least overall confidence of a report",
        in: 0...1),
      .init(
        "dictionaries", \.dictionaries,
        "directories with entries of your own, in files named as in the config directory"),
      .init("gazetteers", \.gazetteers, "tables of places made by `ingest gazetteer import`"),
    ]
  }

  private let coder: IncidentCoder

  package init(options: Options, context: PluginContext) throws {
    coder = IncidentCoder(
      resources: try Self.resources(options, context.resources), options: options.coderOptions)
  }

  package func normalize(_ record: Record) throws -> Normalized {
    guard case .article(let article) = record else {
      throw PluginFailure.bug("'\(Self.name)' was given a \(record.kind.rawValue)")
    }
    switch coder.code(article) {
    case .reports(let reports): return .passed(reports.map(Record.report))
    case .filtered(let reason): return .filtered(reason)
    }
  }

  private static func resources(
    _ options: Options, _ files: Resources
  ) throws -> CodingResources {
    guard let configuration = files.configurationDirectory else {
      throw PluginFailure.configuration(
        "'\(name)' needs the dictionaries; name their directory with --config-dir")
    }
    let extra = options.dictionaries.map { files.url(forPath: $0) }
    for directory in extra where !FileManager.default.fileExists(atPath: directory.path) {
      throw PluginFailure.configuration("dictionaries '\(directory.path)' does not exist")
    }
    let imports = options.gazetteers.map { files.url(forPath: $0) }
    for table in imports where !FileManager.default.fileExists(atPath: table.path) {
      throw PluginFailure.configuration("gazetteer '\(table.path)' does not exist")
    }
    let paths = ([configuration] + extra + imports).map(\.path)
    let key = "coding \(paths.joined(separator: "\n"))"
    do {
      return try files.shared(key) {
        try CodingResources(
          configuration: configuration, cacheDirectory: files.cacheDirectory, extra: extra,
          imports: imports)
      }
    } catch let failure as DictionaryFailure {
      throw PluginFailure.configuration(failure.description)
    } catch let failure as GazetteerError {
      throw PluginFailure.configuration(failure.description)
    }
  }
}

extension IncidentsNormalizer.Options {
  fileprivate var coderOptions: CoderOptions {
    var coder = CoderOptions()
    coder.scope = scope == .all ? .all : .security
    coder.includesOrdinaryCrime = includeOrdinaryCrime
    coder.excludesMilitaryClashes = excludeMilitaryClashes
    coder.requiresTarget = requireTarget
    coder.listsMembers = listMembers
    coder.listsFigures = listFigures
    coder.isForegroundOnly = foregroundOnly
    coder.includesPlanned = includePlanned
    coder.maximumAge = maximumAge
    coder.minimumConcreteness = minimumConcreteness
    coder.minimumConfidence = minimumConfidence
    return coder
  }
}
