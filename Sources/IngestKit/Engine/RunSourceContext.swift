internal import Foundation

/// What a run lends one of its sources.
final class RunSourceContext: SourceContext {
  let now: Date
  let http: any HTTPFetching
  private let node: PipelineNode
  private let directory: URL
  private let state: StateFile
  private let book: RunBook
  private let run: Int64
  private let intake: any ArticleIntake
  /// Of the files that were handed out, for telling whether a bad one has changed.
  private let fingerprints = Locked<[String: String]>([:])
  private let cursors = Locked<[String: String]?>(nil)

  init(
    _ node: PipelineNode, intake: any ArticleIntake, directory: URL, state: StateFile,
    book: RunBook, run: Int64, now: Date, http: any HTTPFetching
  ) {
    self.node = node
    self.directory = directory
    self.state = state
    self.book = book
    self.run = run
    self.now = now
    self.intake = intake
    self.http = http
  }

  func cursor(for partition: String) async throws -> String? {
    if let cursor = await intake.cursor(for: partition) { return cursor }
    return try await storedCursors()[partition]
  }

  /// Nobody but this run changes them, so they are read once for all partitions.
  private func storedCursors() async throws -> [String: String] {
    if let known = cursors.withLock({ $0 }) { return known }
    let read = try await state.read { [node] in try Inbox.cursors(of: node.name, in: $0) }
    cursors.withLock { $0 = read }
    return read
  }

  func emit(_ articles: [Article], partition: String, cursor: String?) async throws {
    try Task.checkCancellation()
    var articles = articles
    for index in articles.indices { node.sourceOptions.complete(&articles[index]) }
    try await intake.append(
      Inbox.Emission(articles: articles, partition: partition, cursor: cursor))
  }

  func report(_ failure: PluginFailure, about item: String) async {
    var problem = InputProblem(node: node.name, item: item, message: failure.message)
    // A problem that cannot be noted is told again, which is better than not at all.
    problem.isNew = await keep(problem) ?? true
    Failpoint.reach(.problemNoted)
    book.note(problem)
  }

  func note(_ remark: String, about item: String) async {
    _ = await keep(InputProblem(node: node.name, item: item, message: remark))
  }

  /// Keeps a problem for `status`; returns whether it is new, or nil when it cannot be kept.
  private func keep(_ problem: InputProblem) async -> Bool? {
    let fingerprint = fingerprints.withLock { $0[problem.item] } ?? ""
    return try? await state.write { [run] in
      try RunJournal.note(problem, fingerprint: fingerprint, run: run, in: $0)
    }
  }

  func changedFiles(_ patterns: [String]) async throws -> [InputFile] {
    let known = try await state.read { [node] in try Inbox.cursors(of: node.name, in: $0) }
    let scan = FileScan(
      patterns, in: directory, sizeLimit: node.sourceOptions.maxFileMegabytes << 20, now: now,
      fingerprints: known)
    fingerprints.withLock { fingerprints in
      for file in scan.changed {
        fingerprints[file.id] = FileStatus.identity(of: file.fingerprint)
      }
    }
    for problem in scan.problems { await report(problem.failure, about: problem.item) }
    return scan.changed
  }

  /// Passes on what the source has emitted last.
  func finish() async throws { try await intake.flush() }
}
