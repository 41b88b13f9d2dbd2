internal import IngestKit

/// Settles when an article was published and last changed, among all that a page says of it.
///
/// The order of the sources is that of how often they are right. A later source may add to a day
/// what time it was, never change the day.
struct DateVote {
  struct Value {
    let date: WrittenDate
    let origin: String
    var basis = PageMetadata.DateBasis.stated
  }

  private(set) var published: Value?
  private(set) var updated: Value?

  private let order: DayOrder?
  private var candidates: [Value] = []
  private var changes: [Value] = []

  init(
    _ tree: HTMLTree, _ meta: MetaTags, _ data: StructuredData, _ outline: PageOutline,
    address: String?, language: String?
  ) {
    order = language.flatMap(DayOrder.init)
    addStructured(data.article)
    addMeta(meta)
    addItems(outline, tree)
    addStructured(data.page)
    addOtherMeta(meta)
    addTimes(outline, tree)
    addURL(address)
    addLines(outline)
    addScripts(tree)
    settle()
  }

  private mutating func settle() {
    published = candidates.first.map { localized(refined($0)) }
    updated = changes.first.flatMap { change in
      guard let published else { return change }
      return change.date.seconds > published.date.seconds && change.date != published.date
        ? change : nil
    }
    // Nothing but the day of the last change is known.
    if published == nil, let change = changes.first {
      published = Value(date: change.date, origin: "\(change.origin), the only date")
      updated = nil
    }
  }

  /// The day of one source with the time of another that names the same day.
  private func refined(_ first: Value) -> Value {
    guard !first.date.isExact else { return first }
    let better = candidates.dropFirst().first { other in
      other.date.isExact
        && (other.date.day == first.date.day || other.date.utcDay == first.date.day)
    }
    return better.map { Value(date: $0.date, origin: "\(first.origin), time of \($0.origin)") }
      ?? first
  }

  /// An instant in UTC with the zone of a clock time that names the same minute elsewhere.
  ///
  /// Data are often in UTC, and the line under the headline in the time of the newsroom.
  private func localized(_ value: Value) -> Value {
    guard value.date.isExact, value.date.offset == 0 else { return value }
    for other in candidates where other.date.hasTime && other.date.offset == nil {
      // One of them may leave the seconds out.
      let offset = other.date.seconds / 60 - value.date.seconds / 60
      guard offset != 0, offset % 15 == 0, (-12 * 60...14 * 60).contains(offset),
        let local = WrittenDate(value.date, offset: offset)
      else { continue }
      return Value(date: local, origin: value.origin, basis: value.basis)
    }
    return value
  }

  private mutating func add(
    _ text: String?, _ origin: String, to list: WritableKeyPath<Self, [Value]> = \.candidates
  ) {
    guard let text, let date = WrittenDateReader.date(text, order: order) else { return }
    add(date, origin, to: list)
  }

  private mutating func add(
    _ date: WrittenDate, _ origin: String, basis: PageMetadata.DateBasis = .stated,
    to list: WritableKeyPath<Self, [Value]> = \.candidates
  ) {
    guard Self.years.contains(date.day.year), self[keyPath: list].count < 100 else { return }
    self[keyPath: list].append(Value(date: date, origin: origin, basis: basis))
  }

  /// Before them there was no web; other years are what programs write that have no date.
  private static let years = 1990...2100

  private mutating func addStructured(_ article: StructuredArticle?) {
    guard let article else { return }
    add(article.published, "ld+json datePublished")
    if article.kind != .page { add(article.created, "ld+json dateCreated") }
    add(article.modified, "ld+json dateModified", to: \.changes)
  }

  private mutating func addMeta(_ meta: MetaTags) {
    for name in MetaDates.published {
      for value in meta[name].prefix(1) { add(value, "meta \(name)") }
    }
    for name in MetaDates.updated {
      for value in meta[name].prefix(1) { add(value, "meta \(name)", to: \.changes) }
    }
  }

  private mutating func addOtherMeta(_ meta: MetaTags) {
    for name in meta.names where MetaDates.isPublished(name) {
      for value in meta[name].prefix(1) { add(value, "meta \(name)") }
    }
    for name in meta.names where MetaDates.isUpdated(name) {
      for value in meta[name].prefix(1) { add(value, "meta \(name)", to: \.changes) }
    }
  }

  private mutating func addItems(_ outline: PageOutline, _ tree: HTMLTree) {
    for place in outline.dates {
      let name = tree.value(.itemprop, of: place.node) ?? tree.value(.property, of: place.node)
      guard let item = name?.lowercased() else { continue }
      let isUpdate = item.contains("modified") || item.contains("updated")
      guard isUpdate || item.contains("published") || item.contains("created") else { continue }
      add(place, tree, "itemprop \(item)", to: isUpdate ? \.changes : \.candidates)
    }
  }

  private mutating func addTimes(_ outline: PageOutline, _ tree: HTMLTree) {
    for place in outline.times.sorted(by: Self.isNearer) {
      let isUpdate = isUpdate(place, tree)
      add(place, tree, "time", to: isUpdate ? \.changes : \.candidates)
    }
  }

  private mutating func addURL(_ address: String?) {
    guard let day = address.flatMap(URLDate.day(of:)) else { return }
    guard let date = WrittenDateReader.date(day.iso) else { return }
    add(date, "URL", basis: .address)
  }

  /// Reads what stands near the headline, elements that speak of a day first.
  private mutating func addLines(_ outline: PageOutline) {
    for place in outline.dates.sorted(by: Self.isNearer) {
      guard let date = DateSearch.first(in: place.text, order: order) else { continue }
      let isUpdate = place.hints.contains(.update) || DateLabel.isUpdate(place.text)
      add(date, "text near the headline", basis: .words, to: isUpdate ? \.changes : \.candidates)
    }
    for place in outline.lines.sorted(by: Self.isNearer) where !DateLabel.isCopyright(place.text) {
      guard place.text.utf8.count <= 80 || DateLabel.isPublication(place.text),
        let date = DateSearch.first(in: place.text, order: order)
      else { continue }
      let isUpdate = DateLabel.isUpdate(place.text)
      add(date, "text near the headline", basis: .words, to: isUpdate ? \.changes : \.candidates)
    }
  }

  /// Some pages carry their data in scripts of their own, in much the same words.
  private mutating func addScripts(_ tree: HTMLTree) {
    guard candidates.isEmpty else { return }
    for node in tree.nodes.indices where tree.tag(node) == .script {
      guard let text = tree.firstChild(node) else { continue }
      let range = tree.textRange(text)
      guard let value = ScriptDate.published(in: tree.bytes[range]) else { continue }
      add(value, "script")
      if !candidates.isEmpty { return }
    }
  }

  private mutating func add(
    _ place: PageOutline.Place, _ tree: HTMLTree, _ origin: String,
    to list: WritableKeyPath<Self, [Value]>
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

extension WrittenDate {
  /// A time with its zone that is no stand-in for an unknown one.
  fileprivate var isExact: Bool { hasTime && offset != nil && !isMidnight }

  private var isMidnight: Bool { (seconds + (offset ?? 0) * 60) % 86_400 == 0 }

  fileprivate var utcDay: CalendarDay {
    CalendarDay(daysSinceEpoch: Int((Double(seconds) / 86_400).rounded(.down)))
  }
}
