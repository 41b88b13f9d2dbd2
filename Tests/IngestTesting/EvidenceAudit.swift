package import IngestKit

/// Finds every value of a record that its evidence does not prove.
///
/// The rule: each value is named by a quote; each quote cuts its words out of the stored article;
/// and the words of a value stand in a quote that names it, so that it can be read from it again.
package struct EvidenceAudit {
  private let values: IncidentValues
  private let articles: [String: Article]
  private let ownDocID: String?

  package init(_ report: Report, article: Article) {
    values = report.values
    articles = [article.id: article]
    ownDocID = report.docID
  }

  package init(_ dossier: Dossier) {
    values = dossier.incident.values
    articles = Dictionary(dossier.articles.map { ($0.id, $0) }) { first, _ in first }
    ownDocID = nil
  }

  /// One line for each fault; empty when all is proved.
  package var faults: [String] {
    quoteFaults + claims.flatMap(faults(of:))
  }

  private struct Claim {
    let pointer: String
    /// Words that must stand in one of the quotes; nil when any quote will do.
    var words: String?
  }

  private var claims: [Claim] {
    var claims = [Claim(pointer: "/event", words: values.event.trigger?.text)]
    if let time = values.time, time.start != nil || time.end != nil {
      claims.append(Claim(pointer: "/when", words: time.text))
    }
    if let place = values.place { claims.append(Claim(pointer: "/where", words: place.text)) }
    for effect in Casualties.Effect.allCases {
      guard let count = values.casualties?[effect] else { continue }
      claims.append(Claim(pointer: "/casualties/\(effect.rawValue)", words: count.range.text))
    }
    claims += values.perpetrators.indices.map {
      Claim(pointer: "/perpetrators/\($0)", words: values.perpetrators[$0].text)
    }
    claims += values.targets.indices.map {
      Claim(pointer: "/targets/\($0)", words: values.targets[$0].text)
    }
    claims += values.weapons.indices.map {
      Claim(pointer: "/weapons/\($0)", words: values.weapons[$0].text)
    }
    claims += values.claims.indices.map { Claim(pointer: "/claims/\($0)") }
    if values.status != .occurred { claims.append(Claim(pointer: "/status")) }
    if let count = values.count { claims.append(Claim(pointer: "/count", words: count.text)) }
    return claims
  }

  private func faults(of claim: Claim) -> [String] {
    let quotes = values.evidence.filter { quote in
      quote.pointers.contains { claim.pointer == $0 || claim.pointer.hasPrefix($0 + "/") }
    }
    guard !quotes.isEmpty else { return ["\(claim.pointer) has no evidence"] }
    guard let words = claim.words, !quotes.contains(where: { $0.text.contains(words) }) else {
      return []
    }
    return ["\(claim.pointer): no quote of it holds the words '\(words)'"]
  }

  private var quoteFaults: [String] {
    let quotes =
      values.evidence + values.event.triggers + values.claims.compactMap(\.quote)
      + [values.event.trigger].compactMap(\.self)
    return quotes.compactMap { quote in
      guard let id = quote.docID ?? ownDocID, let article = articles[id] else {
        return "a quote names no known article: '\(quote.text)'"
      }
      let cut = quote.span.words(in: field(quote.field, of: article))
      return cut == quote.text
        ? nil : "\(quote.start)–\(quote.end) cuts '\(cut ?? "nothing")', not '\(quote.text)'"
    }
  }

  private func field(_ field: Quote.Field, of article: Article) -> String {
    switch field {
    case .text: article.text
    case .title: article.source.title ?? ""
    case .metadata: article.source.published ?? ""
    }
  }
}
