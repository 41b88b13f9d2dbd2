internal import IngestKit

/// The things that a page's scripts of JSON-LD tell of, apart from what they only mention.
struct StructuredGraph {
  struct Thing {
    let kind: StructuredArticle.Kind
    let value: LooseJSON.Value
  }

  private(set) var articles: [Thing] = []
  private(set) var siteName: String?
  private(set) var trail: [String] = []
  /// Things by the name under which others refer to them.
  private var named: [String: LooseJSON.Value] = [:]
  private(set) var isEmpty = true

  private static let thingLimit = 10_000

  mutating func add(_ json: LooseJSON) {
    for value in json.root.items { add(value, depth: 0) }
  }

  /// What a value stands for, where it only refers to a thing that is told of elsewhere.
  func resolved(_ value: LooseJSON.Value) -> LooseJSON.Value {
    guard value["name"] == nil, let id = value["@id"]?.text, let thing = named[id] else {
      return value
    }
    return thing
  }

  private mutating func add(_ value: LooseJSON.Value, depth: Int) {
    guard depth < 6, named.count < Self.thingLimit, articles.count < Self.thingLimit else { return }
    if value.kind == .array {
      for item in value.items { add(item, depth: depth + 1) }
      return
    }
    guard value.kind == .object else { return }
    isEmpty = false
    if let id = value["@id"]?.text, value["name"] != nil || value["headline"] != nil {
      if named[id] == nil { named[id] = value }
    }
    note(value)
    // Lists of other articles hang on other members, and are left out for that.
    for name in ["@graph", "mainEntity", "mainEntityOfPage"] as [StaticString] {
      if let inner = value[name] { add(inner, depth: depth + 1) }
    }
    for name in ["author", "publisher", "creator"] as [StaticString] {
      for party in value[name]?.items ?? [] {
        if let id = party["@id"]?.text, party["name"] != nil, named[id] == nil { named[id] = party }
      }
    }
  }

  private mutating func note(_ value: LooseJSON.Value) {
    let types = value.types
    if let kind = types.lazy.compactMap(StructuredArticle.Kind.init(type:)).min() {
      articles.append(Thing(kind: kind, value: value))
    } else if types.contains("WebSite") {
      siteName = siteName ?? value["name"]?.items.first?.text.map(PageText.line)
    } else if types.contains("BreadcrumbList"), trail.isEmpty {
      trail = steps(of: value)
    }
    if let breadcrumb = value["breadcrumb"], trail.isEmpty { trail = steps(of: breadcrumb) }
  }

  private func steps(of list: LooseJSON.Value) -> [String] {
    let steps = (list["itemListElement"]?.items ?? []).prefix(20).compactMap { step in
      (step["name"] ?? step["item"]?["name"])?.text.map(PageText.line)
    }
    return steps.filter { !$0.isEmpty }
  }
}

extension LooseJSON.Value {
  /// The names of schema.org's types without what stands in front of them.
  var types: [String] {
    (self["@type"] ?? self["type"])?.items.compactMap { type in
      type.text.map { String($0.split { $0 == "/" || $0 == ":" }.last ?? "") }
    } ?? []
  }
}

extension StructuredArticle.Kind {
  init?(type: String) {
    switch type {
    case "LiveBlogPosting": self = .liveBlog
    case "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
      "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle":
      self = .news
    case "Article", "BlogPosting", "Report", "AdvertiserContentArticle", "SatiricalArticle",
      "TechArticle", "ScholarlyArticle", "MedicalScholarlyArticle", "SocialMediaPosting",
      "DiscussionForumPosting", "APIReference":
      self = .article
    case "CreativeWork", "Review", "CriticReview", "Recipe", "HowTo", "VideoObject",
      "PodcastEpisode", "RadioEpisode", "Episode", "AudioObject", "Interview", "Blog", "Question",
      "QAPage", "ImageGallery", "MediaObject", "NewsVideo", "Movie", "Book":
      self = .work
    case "WebPage", "ItemPage", "AboutPage", "MedicalWebPage", "FAQPage": self = .page
    default: return nil
    }
  }
}
