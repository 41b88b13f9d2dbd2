/// The entries of a live blog: those that the page lists as data, or else those of its markup.
enum LiveBlog {
  /// In the order of the page; empty for a page that is none.
  static func entries(_ reading: PageReading, _ metadata: PageMetadata) -> [LiveEntry] {
    let listed = reading.data.article?.updates ?? []
    guard listed.isEmpty, isNamed(reading, metadata) else { return listed }
    return LiveEntryFinder(reading, metadata).entries()
  }

  /// Whether the title, the address or the data say that it is one.
  private static func isNamed(_ reading: PageReading, _ metadata: PageMetadata) -> Bool {
    if reading.data.article?.kind == .liveBlog { return true }
    let title = " \(words(metadata.title ?? "")) "
    if names.contains(where: { ByteSearch.holds(" \($0) ", in: title) }) { return true }
    let path = " \(words(String(PageAddress.path(metadata.canonical ?? reading.address ?? "")))) "
    return names.contains { ByteSearch.holds(" \($0) ", in: path) }
  }

  /// The words of a text in small letters, with a space between them.
  private static func words(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// What live blogs are called in their titles and addresses.
  private static let names = [
    "live", "liveblog", "live blog", "liveticker", "live ticker", "live updates", "newsblog",
    "ticker", "newsticker", "en direct", "direct", "minute par minute", "en vivo", "en directo",
    "directo", "minuto a minuto", "última hora", "ao vivo", "diretta", "in diretta",
    "minuto per minuto", "na żywo", "relacja live", "на живо", "онлайн", "наживо", "canlı",
    "uživo", "liverapport", "livestudie", "direktrapport", "direkte", "suorana", "مباشر", "直播",
    "速報", "ライブ",
  ]
}
