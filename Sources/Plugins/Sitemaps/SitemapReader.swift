internal import IngestKit

/// Collects the entries of a sitemap.
final class SitemapReader: XMLHandler {
  /// The protocol allows 50,000 in one file.
  static let entryLimit = 100_000

  /// The root's name in lower case, without a prefix.
  private(set) var root = ""
  private(set) var entries: [SitemapEntry] = []
  private let base: String
  private var names: [XMLName] = []
  private var path: [Element] = []
  private var entry: SitemapEntry?
  private var collected: [UInt8] = []

  private enum Element {
    case entry, location, lastModified, publicationDate, title, language, other
    /// Pictures and films have places and dates of their own.
    case foreign
  }

  init(base: String) { self.base = base }

  /// Starts over, for another reading of the same document.
  func forget() {
    root = ""
    entries = []
    names = []
    path = []
    entry = nil
  }

  func declare(_ name: XMLName) { names.append(name) }

  func declareNamespace(_ address: String) {}

  func startElement(_ name: Int, _ attributes: XMLAttributes) {
    let local = names[name].local.lowercased()
    if path.isEmpty { root = local }
    let element = element(local, names[name])
    path.append(element)
    if case .entry = element { entry = SitemapEntry(address: "") }
    collected.removeAll(keepingCapacity: true)
  }

  func endElement(_ name: Int) {
    guard let element = path.popLast() else { return }
    switch element {
    case .entry: endEntry()
    case .location: entry?.address = URLReference.resolve(text, against: base)
    case .lastModified: entry?.lastModified = value
    case .publicationDate: entry?.published = value
    case .title: entry?.title = value
    case .language: entry?.language = value
    case .other, .foreign: break
    }
    collected.removeAll(keepingCapacity: true)
  }

  func text(_ bytes: Bytes) {
    guard collected.count < 1 << 14 else { return }
    bytes.withUnsafeBufferPointer { collected.append(contentsOf: $0) }
  }

  private var text: String { String(decoding: collected[...].trimmed, as: UTF8.self) }

  private var value: String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private func endEntry() {
    defer { entry = nil }
    guard let entry, SafeAddress.isPage(entry.address), entries.count < Self.entryLimit else {
      return
    }
    entries.append(entry)
  }

  private func element(_ local: String, _ name: XMLName) -> Element {
    if path.count == 1, local == "url" || local == "sitemap" { return .entry }
    guard entry != nil, !path.contains(where: { if case .foreign = $0 { true } else { false } })
    else { return .other }
    let prefix = name.prefix.lowercased()
    let namespace = name.namespace ?? ""
    if prefix == "image" || prefix == "video" || namespace.contains("sitemap-image")
      || namespace.contains("sitemap-video")
    {
      return .foreign
    }
    switch local {
    case "loc": return .location
    case "lastmod": return .lastModified
    case "publication_date": return .publicationDate
    case "title": return .title
    case "language": return .language
    default: return .other
    }
  }
}
