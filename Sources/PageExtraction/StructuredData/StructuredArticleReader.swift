internal import IngestKit

/// Reads an article's members, each of which schema.org allows in several forms.
struct StructuredArticleReader {
  let graph: StructuredGraph

  func article(_ value: LooseJSON.Value, kind: StructuredArticle.Kind) -> StructuredArticle {
    var article = StructuredArticle(kind: kind)
    article.headline = line(value["headline"]) ?? line(value["name"])
    article.published = date(value["datePublished"]) ?? date(value["uploadDate"])
    article.created = date(value["dateCreated"])
    article.modified = date(value["dateModified"])
    article.authors = parties(value["author"])
    if article.authors.isEmpty { article.authors = parties(value["creator"]) }
    article.publisher =
      (parties(value["publisher"]).first ?? parties(value["sourceOrganization"]).first)?.name
    article.sections = lines(value["articleSection"])
    article.keywords = keywords(value["keywords"])
    article.body = (value["articleBody"] ?? value["text"])?.text
    article.language = language(value["inLanguage"])
    article.image = address(value["image"]) ?? address(value["thumbnailUrl"])
    article.addresses =
      [value["url"], value["@id"], value["mainEntityOfPage"]].compactMap(address)
    article.isFree = value["isAccessibleForFree"]?.truth
    article.updates = (value["liveBlogUpdate"]?.items ?? []).compactMap(update)
    return article
  }

  private func update(_ value: LooseJSON.Value) -> LiveEntry? {
    let text = (value["articleBody"] ?? value["text"])?.text.map(PageText.blocks) ?? ""
    let title = line(value["headline"])
    guard !text.isEmpty || title != nil else { return nil }
    return LiveEntry(
      title: title, published: date(value["datePublished"]) ?? date(value["dateModified"]),
      text: text)
  }

  private func date(_ value: LooseJSON.Value?) -> String? {
    (value?.items.first?.text ?? value?["@value"]?.text).map(PageText.line)
      .flatMap { $0.isEmpty ? nil : $0 }
  }

  private func line(_ value: LooseJSON.Value?) -> String? {
    guard let first = value?.items.first, let text = first.text ?? first["@value"]?.text else {
      return nil
    }
    let line = PageText.line(text)
    return line.isEmpty ? nil : line
  }

  private func lines(_ value: LooseJSON.Value?) -> [String] {
    (value?.items ?? []).prefix(100).compactMap(line)
  }

  private func keywords(_ value: LooseJSON.Value?) -> [String] {
    (value?.items ?? []).prefix(100).flatMap { item in
      let words = line(item) ?? line(item["name"]) ?? ""
      return words.split { $0 == "," || $0 == ";" }.map { PageText.line(String($0)) }
    }.filter { !$0.isEmpty }
  }

  private func language(_ value: LooseJSON.Value?) -> String? {
    guard let value = value?.items.first else { return nil }
    return value.text ?? line(value["alternateName"]) ?? line(value["name"])
  }

  private func address(_ value: LooseJSON.Value?) -> String? {
    guard let value = value?.items.first else { return nil }
    return value.text ?? value["url"]?.items.first?.text ?? value["@id"]?.text
  }

  private func parties(_ value: LooseJSON.Value?) -> [StructuredArticle.Party] {
    (value?.items ?? []).prefix(50).flatMap { item -> [StructuredArticle.Party] in
      let party = graph.resolved(item)
      if let name = line(party), party.kind != .object {
        return [.init(name: name, isPerson: true)]
      }
      let isPerson = party.types.isEmpty || party.types.contains("Person")
      return lines(party["name"]).map { .init(name: $0, isPerson: isPerson) }
    }
  }
}
