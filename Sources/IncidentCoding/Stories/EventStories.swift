/// Which sentences go on with the story of an event.
struct EventStories {
  /// How many sentences behind the last mention still belong to it.
  private static let reach = 3

  private let document: Document
  /// The sentences that tell of a violent event themselves, in their order.
  private let told: [Int]

  init(_ events: [EventCandidate], in document: Document) {
    self.document = document
    var told: [Int] = []
    // A find of arms or an arrest is told within the story of what was done with them.
    for event in events where event.family.isViolent && !event.isVague {
      told += event.sentences(in: document)
    }
    self.told = told.uniqueSorted
  }

  /// The sentences between an event's mentions and a few behind them that tell of no violent event.
  func sentences(of event: EventCandidate) -> [Int] {
    let own = event.sentences(in: document)
    let last = own.max() ?? event.sentence
    let next = firstTold(from: last + 1)
    let end = min(
      next < told.count ? told[next] : document.sentences.count, last + 1 + Self.reach,
      document.sentences.count)
    var index = firstTold(from: own.min() ?? event.sentence)
    return Range<Int>.clamped(own.min() ?? event.sentence, end).filter { sentence in
      let isTold = index < told.count && told[index] == sentence
      if isTold { index += 1 }
      return !isTold
    }
  }

  /// Where the first told sentence with at least this number stands in the list.
  private func firstTold(from sentence: Int) -> Int {
    told.indices.partitioningIndex { told[$0] >= sentence }
  }
}

extension EventCandidate {
  /// "similar attacks", "the killings": nothing is told of them that could be one event's.
  fileprivate var isVague: Bool {
    factuality.isPlural && factuality.count == nil && principal.isNoun && findings.isEmpty
      && time?.expression == nil && !(place?.isOwn ?? false)
  }

  /// The numbers of the sentences of its mentions, in the order of these.
  func sentences(in document: Document) -> [Int] {
    triggers.map { document.sentenceIndex(ofToken: $0.head) }
  }
}
