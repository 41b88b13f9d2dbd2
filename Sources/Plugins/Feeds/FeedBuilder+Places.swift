internal import IngestKit

extension FeedBuilder {
  mutating func endPlace(_ tag: FeedTag, from start: Int) {
    let text = String(decoding: text[start...].trimmed, as: UTF8.self)
    guard let geometry = place.geometry(tag, text) else { return }
    changeEntry { $0.geometry = $0.geometry ?? geometry }
  }
}
