/// Hands what a source emits straight to the first nodes, in the source's order.
///
/// The cursor of an emission goes with the last of its articles, so it is never stored before what
/// they have led to.
actor DirectIntake: ArticleIntake {
  private let source: String
  private let queue: BatchQueue<Chunk>
  private let limit: Int
  private let byteLimit: Int
  private var entries: [Chunk.Entry] = []
  private var bytes = 0
  private var cursors: [String: String] = [:]
  private var emittedCursors: [String: String] = [:]
  private var ready: [Chunk] = []
  private var isSending = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(source: String, queue: BatchQueue<Chunk>, settings: EngineSettings) {
    self.source = source
    self.queue = queue
    limit = settings.chunkSize
    byteLimit = settings.chunkBytes
  }

  func append(_ emission: Inbox.Emission) async throws {
    guard emission.leads.isEmpty, let partition = emission.partition else {
      throw PluginFailure.bug("leads need an inbox: 'canBeReadAgain' of their source must be false")
    }
    for article in emission.articles {
      if entries.count >= limit || bytes >= byteLimit { try await flush() }
      entries.append(Chunk.Entry(article, of: source))
      bytes += article.text.utf8.count
    }
    guard let cursor = emission.cursor else { return }
    cursors[partition] = cursor
    emittedCursors[partition] = cursor
    if cursors.count >= limit { try await flush() }
  }

  func cursor(for partition: String) -> String? { emittedCursors[partition] }

  func flush() async throws {
    guard !entries.isEmpty || !cursors.isEmpty else { return }
    ready.append(Chunk(entries: entries, reading: .init(source: source, cursors: cursors)))
    (entries, bytes, cursors) = ([], 0, [:])
    try await send()
  }

  /// Sends what is ready; one call at a time does, so that no chunk overtakes an earlier one.
  private func send() async throws {
    if isSending { return await withCheckedContinuation { waiting.append($0) } }
    isSending = true
    defer {
      isSending = false
      for continuation in waiting { continuation.resume() }
      waiting = []
    }
    while !ready.isEmpty { try await queue.send(ready.removeFirst()) }
  }
}
