internal import IngestKit

extension FeedBuilder {
  mutating func endPerson(_ tag: FeedTag, _ text: String?) {
    guard let draft = person else { return }
    person = nil
    var finished = draft.person(text: text)
    if finished.email?.hasPrefix("mailto:") == true {
      finished.email = finished.email.map { String($0.dropFirst("mailto:".count)) }
    }
    guard !finished.isEmpty else { return }
    switch draft.role {
    case .author: describe { $0.authors.append(finished) }
    case .contributor: describe { $0.contributors.append(finished) }
    case .publisher: describe { $0.publisher = finished }
    }
  }

  /// The page of a person, the address of an image.
  mutating func endAddress(_ value: String?) {
    guard let value else { return }
    let address = resolve(value)
    guard SafeAddress.isAllowed(address) else { return }
    if person != nil {
      person?.uri = address
    } else if isInImage, context == .feed {
      feed.image?.url = address
    } else if isInImage {
      changeEntry { $0.image = $0.image ?? address }
    }
  }
}
