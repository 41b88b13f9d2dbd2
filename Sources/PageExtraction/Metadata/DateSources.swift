internal import IngestKit

/// The days that a page names as those of its publication and of its last change.
struct DateSources {
  /// From the source on that is right most often.
  private(set) var published: [FoundDate] = []
  private(set) var updated: [FoundDate] = []
  /// The one day that stands beside the headline for a reader to see; nil for none or several.
  private(set) var shown: FoundDate?

  /// Where the page may have been written.
  let zones: ClosedRange<Int>

  private let order: DayOrder?
  /// The nodes of the headline.
  private let headline: Range<Int>
  private var shownDays: Set<CalendarDay> = []

  /// - Parameter text: the nodes of the article's text, if it is known.
  init(
    _ tree: HTMLTree, _ meta: MetaTags, _ data: StructuredData, _ outline: PageOutline,
    address: String?, language: String?, text: Range<Int>? = nil
  ) {
    order = language.flatMap(DayOrder.init)
    zones = NewsroomZones.offsets(of: language)
    headline = outline.headline.map(tree.subtree) ?? 0..<0
    addStructured(data.article)
    addMeta(meta)
    addItems(outline, tree)
    addStructured(data.page)
    addOtherMeta(meta)
    addTimes(outline, tree)
    addURL(address)
    addLines(outline)
    addScripts(tree)
    if published.isEmpty && updated.isEmpty { addSurroundings(tree, text, meta) }
    if shownDays.count > 1 { shown = nil }
  }

  /// Bytes of shown text from the headline within which a day is seen as its own.
  private static let sight = -400...900
  /// Bytes of a line that is hardly more than a day, with its time, place or author.
  private static let longestDay = 60
  /// Bytes behind the headline's beginning in which its own day stands.
  private static let arm = 300
  /// Before them there was no web; other years are what programs write that have no date.
  private static let years = 1990...2100
  private static let limit = 100

  private mutating func add(
    _ text: String?, _ origin: String, to list: WritableKeyPath<Self, [FoundDate]> = \.published
  ) {
    guard let text else { return }
    // Some templates put the words for readers where programs look.
    let date =
      WrittenDateReader.date(text, order: order)
      ?? (text.utf8.count <= 80 ? DateSearch.first(in: text, order: order) : nil)
    if let date { add(date, origin, to: list) }
  }

  private mutating func add(
    _ date: WrittenDate, _ origin: String, basis: PageMetadata.DateBasis = .stated,
    to list: WritableKeyPath<Self, [FoundDate]> = \.published
  ) {
    guard Self.years.contains(date.day.year), self[keyPath: list].count < Self.limit else { return }
    self[keyPath: list].append(FoundDate(date: date, origin: origin, basis: basis))
  }

  private mutating func addStructured(_ article: StructuredArticle?) {
    guard let article else { return }
    add(article.published, "ld+json datePublished")
    if article.kind != .page { add(article.created, "ld+json dateCreated") }
    add(article.modified, "ld+json dateModified", to: \.updated)
  }

  private mutating func addMeta(_ meta: MetaTags) {
    for name in MetaDates.published {
      for value in meta[name].prefix(1) { add(value, "meta \(name)") }
    }
    for name in MetaDates.updated {
      for value in meta[name].prefix(1) { add(value, "meta \(name)", to: \.updated) }
    }
  }

  private mutating func addOtherMeta(_ meta: MetaTags) {
    for name in meta.names where MetaDates.isPublished(name) {
      for value in meta[name].prefix(1) { add(value, "meta \(name)") }
    }
    for name in meta.names where MetaDates.isUpdated(name) {
      for value in meta[name].prefix(1) { add(value, "meta \(name)", to: \.updated) }
    }
  }

  private mutating func addItems(_ outline: PageOutline, _ tree: HTMLTree) {
    for place in outline.dates {
      let name = tree.value(.itemprop, of: place.node) ?? tree.value(.property, of: place.node)
      guard let item = name?.lowercased() else { continue }
      let isUpdate = item.contains("modified") || item.contains("updated")
      guard isUpdate || item.contains("published") || item.contains("created") else { continue }
      add(place, tree, "itemprop \(item)", to: isUpdate ? \.updated : \.published)
    }
  }

  private mutating func addTimes(_ outline: PageOutline, _ tree: HTMLTree) {
    for place in outline.times.sorted(by: Self.isNearer) {
      let isUpdate = isUpdate(place, tree)
      add(place, tree, "time", to: isUpdate ? \.updated : \.published)
      if !isUpdate, Self.sight.contains(place.distance),
        let date = DateSearch.first(in: place.text, order: order)
      {
        see(date, at: place)
      }
    }
  }

  private mutating func addURL(_ address: String?) {
    guard let day = address.flatMap(URLDate.day(of:)) else { return }
    guard let date = WrittenDateReader.date(day.iso) else { return }
    add(date, "URL", basis: .address)
  }

  /// Reads what stands near the headline: first what is close behind it, then elements that speak
  /// of a day, then lines. Above it is often the day of today.
  private mutating func addLines(_ outline: PageOutline) {
    let dates = outline.dates.sorted(by: Self.isNearer)
    let lines = outline.lines.sorted(by: Self.isNearer).filter {
      !DateLabel.isCopyright($0.text)
        && ($0.text.utf8.count <= 80 || DateLabel.isPublication($0.text))
    }
    let close = 0...Self.arm
    for place in dates where close.contains(place.distance) { addLine(place) }
    for place in lines where close.contains(place.distance) { addLine(place) }
    for place in dates where !close.contains(place.distance) { addLine(place) }
    for place in lines where !close.contains(place.distance) { addLine(place) }
  }

  private mutating func addLine(_ place: PageOutline.Place) {
    guard let date = DateSearch.first(in: place.text, order: order) else { return }
    let isUpdate = place.hints.contains(.update) || DateLabel.isUpdate(place.text)
    add(date, "text near the headline", basis: .words, to: isUpdate ? \.updated : \.published)
    if !isUpdate { see(date, at: place) }
  }

  /// Notes a day that a reader sees beside the headline, and not as a part of a sentence.
  private mutating func see(_ date: WrittenDate, at place: PageOutline.Place) {
    guard Self.sight.contains(place.distance), !headline.contains(place.node),
      place.text.utf8.count <= Self.longestDay || DateLabel.isPublication(place.text),
      Self.years.contains(date.day.year), shownDays.insert(date.day).inserted
    else { return }
    shown = FoundDate(date: date, origin: "text near the headline", basis: .words)
  }

  /// Some pages carry their data in scripts of their own, in much the same words.
  private mutating func addScripts(_ tree: HTMLTree) {
    guard published.isEmpty else { return }
    for node in tree.nodes.indices where tree.tag(node) == .script {
      guard let text = tree.firstChild(node) else { continue }
      let range = tree.textRange(text)
      guard let value = ScriptDate.published(in: tree.bytes[range]) else { continue }
      add(value, "script")
      if !published.isEmpty { return }
    }
  }

  /// The last resorts: words around the text, and the day on which its picture was stored.
  private mutating func addSurroundings(
    _ tree: HTMLTree, _ text: Range<Int>?, _ meta: MetaTags
  ) {
    let surroundings = DateSurroundings(tree, text: text, order: order)
    if let date = surroundings.published {
      add(date, "text around the article", basis: .words)
    } else if let date = surroundings.updated {
      add(date, "text around the article", basis: .words, to: \.updated)
    } else if let image = meta["og:image"].first, let day = URLDate.day(of: image),
      let date = WrittenDateReader.date(day.iso)
    {
      add(date, "address of the image", basis: .address)
    }
  }

  private mutating func add(
    _ place: PageOutline.Place, _ tree: HTMLTree, _ origin: String,
    to list: WritableKeyPath<Self, [FoundDate]>
  ) {
    for attribute in [HTMLAttribute.datetime, .content, .title] {
      guard let value = tree.value(attribute, of: place.node) else { continue }
      let before = self[keyPath: list].count
      add(PageText.line(value), "\(origin) @\(attribute.name)", to: list)
      if self[keyPath: list].count > before { return }
    }
    if let date = DateSearch.first(in: place.text, order: order) { add(date, origin, to: list) }
  }

  private func isUpdate(_ place: PageOutline.Place, _ tree: HTMLTree) -> Bool {
    if place.hints.contains(.update) || DateLabel.isUpdate(place.text) { return true }
    let parent = tree.parent(place.node)
    if NodeHints(parent, in: tree).contains(.update) { return true }
    // "Updated: <time>": the word stands in the text just before.
    return place.node > 1 && tree.tag(place.node - 1) == .text
      && DateLabel.isUpdate(tree.string(tree.textRange(place.node - 1)))
  }

  /// Behind the headline before in front of it, and near before far.
  private static func isNearer(_ left: PageOutline.Place, _ right: PageOutline.Place) -> Bool {
    func cost(_ place: PageOutline.Place) -> Int {
      place.distance >= 0 ? place.distance : -3 * place.distance
    }
    return (cost(left), left.node) < (cost(right), right.node)
  }
}
