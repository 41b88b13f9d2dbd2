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
  private let findings = Locked<[Finding]>([])
  private let cursors = Locked<[String: String]>([:])
  private let answers: KeptAnswers

  init(
    _ node: PipelineNode, intake: any ArticleIntake, directory: URL, state: StateFile,
    answers: KeptAnswers, book: RunBook, run: Int64, now: Date, http: any HTTPFetching
  ) {
    self.node = node
    self.directory = directory
    self.state = state
    self.answers = answers
    self.book = book
    self.run = run
    self.now = now
    self.intake = intake
    self.http = http
  }

  func cursor(for partition: String) async throws -> String? {
    if let cursor = await intake.cursor(for: partition) { return cursor }
    return cursors.withLock { $0[partition] }
  }

  /// Reads what earlier runs have left, once for all partitions, of which feeds have thousands.
  func readCursors() async throws {
    let stored = try await state.read { [node] in try Inbox.cursors(of: node.name, in: $0) }
    cursors.withLock { $0 = stored }
  }

  func forget(
    where isGone: @Sendable (_ partition: String, _ cursor: String) -> Bool
  ) async throws {
    let gone = cursors.withLock { cursors in
      cursors.filter { isGone($0.key, $0.value) }.map(\.key)
    }
    guard !gone.isEmpty else { return }
    try await state.write { [node] in try Inbox.forgetCursors(gone, of: node.name, in: $0) }
    cursors.withLock { cursors in for partition in gone { cursors[partition] = nil } }
  }

  func fetch(_ request: HTTPRequest, for partition: String) async throws -> HTTPResponse {
    let response = try await http.fetch(request)
    guard node.sourceOptions.inbox == .on, !response.isNotModified else { return response }
    Failpoint.reach(.answerReceived)
    try answers.keep(response, of: node.name, partition, at: now)
    Failpoint.reach(.answerKept)
    return response
  }

  func unfinishedAnswer(for partition: String) async -> UnfinishedAnswer? {
    switch answers.left(of: node.name, partition) {
    case .answer(let answer):
      return UnfinishedAnswer(answer.response, received: answer.received)
    case .givenUp:
      await report(
        .permanent(
          "an answer was read by \(KeptAnswers.mostReadings) runs that did not come to their end, "
            + "and is given up; what was new in it is read again if it is still there"),
        about: partition)
      return nil
    case nil: return nil
    }
  }

  func emit(_ articles: [Article], partition: String, cursor: String?) async throws {
    try await emit(articles, leads: [], partition: partition, cursor: cursor)
  }

  func emit(
    _ articles: [Article], leads: [Lead], partition: String, cursor: String?
  ) async throws {
    try Task.checkCancellation()
    var emission = Inbox.Emission(
      articles: completed(articles), partition: partition, cursor: cursor, leads: leads)
    if cursor != nil { emission.answers = answers.vouchedFor(of: node.name, partition) }
    try await intake.append(emission)
  }

  func dueLeads(limit: Int) async throws -> [Lead] {
    try await intake.flush()
    return try await state.read { [node, now] in
      try Leads.due(of: node.name, at: now, limit: limit, in: $0)
    }
  }

  func settle(_ lead: Lead, with articles: [Article]) async throws {
    try Task.checkCancellation()
    try await intake.append(
      Inbox.Emission(
        articles: completed(articles), partition: nil, cursor: nil, outcomes: [.settled(lead)]))
  }

  func postpone(
    _ lead: Lead, until end: Date, countsAsAttempt: Bool, because reason: String
  ) async throws {
    try await intake.append(
      Inbox.Emission(
        articles: [], partition: nil, cursor: nil,
        outcomes: [
          .postponed(lead, until: end, countsAsAttempt: countsAsAttempt, reason: reason)
        ]))
  }

  private func completed(_ articles: [Article]) -> [Article] {
    let options = node.sourceOptions
    if options.completeNothing { return articles }
    var articles = articles
    for index in articles.indices { options.complete(&articles[index]) }
    return articles
  }

  func report(_ failure: PluginFailure, about item: String) async {
    let problem = InputProblem(node: node.name, item: item, message: failure.message)
    findings.withLock { $0.append(Finding(problem: problem, isRemark: false)) }
  }

  func note(_ remark: String, about item: String) async {
    let remark = InputProblem(node: node.name, item: item, message: remark)
    findings.withLock { $0.append(Finding(problem: remark, isRemark: true)) }
  }

  private struct Finding: Sendable {
    let problem: InputProblem
    let isRemark: Bool
  }

  /// Keeps problems and remarks for `status`, all in one transaction: a source may have thousands.
  private func keepFindings() async {
    let found = findings.withLock { findings in
      defer { findings = [] }
      return findings
    }
    guard !found.isEmpty else { return }
    let fingerprints = fingerprints.withLock { $0 }
    let areNew = try? await state.write { [run] database in
      try found.map { finding in
        try RunJournal.note(
          finding.problem, fingerprint: fingerprints[finding.problem.item] ?? "", run: run,
          in: database)
      }
    }
    Failpoint.reach(.problemNoted)
    for (index, finding) in found.enumerated() where !finding.isRemark {
      var problem = finding.problem
      // A problem that cannot be noted is told again, which is better than not at all.
      problem.isNew = areNew?[index] ?? true
      book.note(problem)
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

  /// Keeps what the source has told and passes on what it has emitted last.
  func finish() async throws {
    await keepFindings()
    try await intake.flush()
  }
}
