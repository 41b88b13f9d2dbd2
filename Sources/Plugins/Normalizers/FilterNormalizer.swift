package import IngestKit

/// Lets through the records that are wanted.
package struct FilterNormalizer: Normalizer {
  package static let name = "filter"
  package static let summary = "Lets through records by country, type, date, words and more."
  package static let flows: [RecordKind: RecordKind] = [
    .article: .article, .report: .report, .incident: .incident,
  ]

  package struct Options: PluginOptions {
    var include: [FilterConditions] = []
    var exclude: [FilterConditions] = []

    package init() {}

    package static let declarations: [OptionDeclaration<Self>] = [
      .init("include", \.include, "what a record must be like; of several, one is enough"),
      .init("exclude", \.exclude, "what a record must not be like; of several, none"),
    ]
  }

  private let inclusions: [Filter]
  private let exclusions: [Filter]

  package init(options: Options, context: PluginContext) throws {
    guard !options.include.isEmpty || !options.exclude.isEmpty else {
      throw PluginFailure.configuration("needs 'include' or 'exclude'")
    }
    let conditions = options.include + options.exclude
    for box in conditions.compactMap(\.box) where box.south > box.north {
      throw PluginFailure.configuration("the south of a box lies north of its north")
    }
    for date in conditions.compactMap(\.date) {
      if let from = date.from, let to = date.to, to < from {
        throw PluginFailure.configuration("a 'date' ends on \(to.iso), before its first day")
      }
    }
    inclusions = options.include.map(Filter.init)
    exclusions = options.exclude.map(Filter.init)
  }

  package func normalize(_ record: Record) -> Normalized {
    let facts = RecordFacts(record)
    if let reason = reasonToExclude(facts) ?? reasonNotToInclude(facts) {
      return .filtered(reason)
    }
    return .passed([record])
  }

  private func reasonToExclude(_ facts: RecordFacts) -> String? {
    for exclusion in exclusions {
      if case .holds(let finding) = exclusion.verdict(on: facts) { return "excluded: \(finding)" }
    }
    return nil
  }

  private func reasonNotToInclude(_ facts: RecordFacts) -> String? {
    var reason: String?
    for inclusion in inclusions {
      switch inclusion.verdict(on: facts) {
      case .holds: return nil
      case .fails(let finding): reason = reason ?? finding
      }
    }
    return reason
  }
}
