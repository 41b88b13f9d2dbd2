public import Foundation

/// Reads articles from somewhere.
public protocol Source: Plugin {
  /// The patterns of the files that it reads; `ingest validate` refuses one that names none.
  var filePatterns: [String] { get }

  /// Whether a later run finds again what was read before, so that `inbox: off` loses nothing.
  ///
  /// True for files that stay; false by default, since feeds drop items and standard input ends.
  var canBeReadAgain: Bool { get }

  /// Hands over everything that is new since the last run, then returns.
  ///
  /// - Throws: `PluginFailure` when the source as a whole cannot be read; what it has emitted
  ///   until then is kept. A single bad item goes to `context.report` instead.
  func read(_ context: any SourceContext) async throws
}

extension Source {
  public var filePatterns: [String] { [] }
  public var canBeReadAgain: Bool { false }
}

/// What the host lends a source while it reads.
public protocol SourceContext: Sendable {
  /// The time of this run.
  var now: Date { get }

  /// The network; a plugin opens no connections of its own.
  var http: any HTTPFetching { get }

  /// What the source left with its last `emit` for this part of its input, say a file or a feed.
  func cursor(for partition: String) async throws -> String?

  /// Fetches what a part of the input is read from, such as a feed.
  ///
  /// The answer outlives a kill of the process until an `emit` for the partition with a cursor; so
  /// nothing is lost that the server no longer has by the next run.
  func fetch(_ request: HTTPRequest, for partition: String) async throws -> HTTPResponse

  /// The answer that a run fetched for a part of the input and did not come to the end of.
  ///
  /// It is asked for before anything is fetched, and what it tells is emitted as if new.
  func unfinishedAnswer(for partition: String) async -> UnfinishedAnswer?

  /// Stores articles and the cursor that vouches for them, in one transaction.
  ///
  /// Waits while the pipeline is full. An article whose id and revision are known already is
  /// counted as unchanged and goes no further, unless the source's inbox is off.
  func emit(_ articles: [Article], partition: String, cursor: String?) async throws

  /// Stores articles, leads and the cursor that vouches for them, in one transaction.
  ///
  /// A lead whose version is known already is not followed again.
  func emit(
    _ articles: [Article], leads: [Lead], partition: String, cursor: String?
  ) async throws

  /// Leads of this and of earlier runs that may be tried now, the longest waiting first.
  func dueLeads(limit: Int) async throws -> [Lead]

  /// Stores the articles that a lead has led to; the lead is never due again.
  func settle(_ lead: Lead, with articles: [Article]) async throws

  /// Leaves a lead for a later run.
  ///
  /// - Parameter countsAsAttempt: false when it was not tried at all.
  func postpone(
    _ lead: Lead, until end: Date, countsAsAttempt: Bool, because reason: String
  ) async throws

  /// Forgets what earlier runs have left for parts of the input that will not come again.
  ///
  /// - Parameter isGone: tells of a partition and its cursor whether it is one of them.
  func forget(
    where isGone: @Sendable (_ partition: String, _ cursor: String) -> Bool
  ) async throws

  /// Notes that one item of the input could not be read; the run goes on.
  ///
  /// - Parameter item: what it was, such as a path or a path with a line.
  func report(_ failure: PluginFailure, about item: String) async

  /// Leaves a remark for `ingest status`, for as long as every run repeats it.
  ///
  /// It is for what a person may want to change although nothing has failed.
  func note(_ remark: String, about item: String) async

  /// The files that the patterns name and that have changed since they were last read.
  ///
  /// A pattern is a file, a directory (its files, not those of its subdirectories), a glob with
  /// `*`, `?`, `[…]` or `**`, or `-` for standard input. Relative ones start at the pipeline file.
  /// A pattern that matches nothing and a file that cannot be opened are reported, not thrown.
  func changedFiles(_ patterns: [String]) async throws -> [InputFile]
}

/// What a server has answered to a run that was then killed.
public struct UnfinishedAnswer: Sendable {
  public let response: HTTPResponse
  public let received: Date

  public init(_ response: HTTPResponse, received: Date) {
    self.response = response
    self.received = received
  }
}

extension SourceContext {
  public func fetch(_ request: HTTPRequest, for partition: String) async throws -> HTTPResponse {
    try await http.fetch(request)
  }

  public func unfinishedAnswer(for partition: String) async -> UnfinishedAnswer? { nil }

  public func forget(
    where isGone: @Sendable (_ partition: String, _ cursor: String) -> Bool
  ) async throws {}

  /// Reads the files that have changed, one after the other, and emits what is made of each.
  ///
  /// A file that cannot be read is reported and leaves the others unharmed.
  public func readFiles(
    _ patterns: [String], _ articles: (InputFile) throws -> [Article]
  ) async throws {
    for file in try await changedFiles(patterns) {
      try Task.checkCancellation()
      do {
        try await emit(articles(file), partition: file.id, cursor: file.fingerprint)
      } catch let failure as PluginFailure {
        await report(failure, about: file.id)
      }
    }
  }
}
