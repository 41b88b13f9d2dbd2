internal import IngestKit

/// Finds the places that a document names and settles which of many like-named ones are meant.
package struct PlaceTagger: Sendable {
  private let gazetteer: Gazetteer

  package init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// The mentions in their order; they do not overlap.
  package func mentions(in document: Document, hints: PlaceHints = PlaceHints()) -> [PlaceMention] {
    var scanner = PlaceScanner(document: document, gazetteer: gazetteer)
    let candidates = scanner.candidates()
    guard !candidates.isEmpty else { return [] }
    var resolver = PlaceResolver(
      document: document, gazetteer: gazetteer, candidates: candidates, names: scanner.names)
    resolver.addHint(country: hints.country.flatMap { gazetteer.country(named: $0) })
    resolver.addHint(publicLife: PublicLife.country(in: document))
    if let dateline = hints.dateline { resolver.addHint(country: country(ofDateline: dateline)) }
    if let title = hints.title {
      resolver.addHint(
        title: mentions(in: title, hints: PlaceHints(country: hints.country)))
    }
    return resolver.resolve()
  }

  private func country(ofDateline dateline: String) -> CountryCode? {
    let mentions = mentions(in: Document(dateline))
    return mentions.last.map(\.entry.country)
  }
}
