package import Foundation
internal import GRDB

extension PipelineStatus {
  /// Looks at the state of a pipeline, which need not be there yet.
  ///
  /// - Parameters:
  ///   - url: the state file; `StateLocation.url(of:)` by default.
  ///   - now: what the age of the last new article is counted to.
  package init(
    of pipeline: Pipeline, stateAt url: URL? = nil, at now: Date = Date()
  ) throws(StateError) {
    let url = url ?? StateLocation.url(of: pipeline)
    let holder = RunLock.holder(beside: url)
    guard let reader = StateReader(at: url) else {
      self.init(pipeline, url, holder, nil, Findings(of: pipeline))
      return
    }
    let bytes = [url.path, url.path + "-wal"].reduce(0) {
      $0 + ((try? FileStatus(path: $1))?.size ?? 0)
    }
    let findings = try reader.read { database in
      try Findings(of: pipeline, isLocked: holder != nil, at: now, in: database)
    }
    self.init(pipeline, url, holder, bytes, findings)
  }

  private init(
    _ pipeline: Pipeline, _ url: URL, _ holder: RunLock.Holder?, _ bytes: Int?,
    _ findings: Findings
  ) {
    self.init(
      pipeline: pipeline.name, stateURL: url, stateBytes: bytes, holder: holder,
      lastRun: findings.lastRun, sources: findings.sources, sinks: findings.sinks,
      followers: findings.followers,
      deadLetters: findings.deadLetters)
  }

  /// What the database tells, all of one moment.
  private struct Findings {
    var lastRun: RecordedRun?
    var sources: [Source]
    var sinks: [Reader]
    var followers: [Reader] = []
    var deadLetters: [String: Int] = [:]

    /// What there is to tell of a pipeline that has not run.
    init(of pipeline: Pipeline) {
      sources = pipeline.nodes.filter { $0.section == .sources }.map {
        Source(
          name: $0.name, known: 0, waiting: 0, lastRead: nil, lastNew: nil, problems: [])
      }
      sinks = pipeline.nodes.filter { $0.section == .sinks }.map { node in
        Reader(
          name: node.name,
          inputs: node.inputs.map { Input(node: $0, waiting: 0, position: nil, last: nil) })
      }
    }

    init(of pipeline: Pipeline, isLocked: Bool, at now: Date, in database: Database) throws {
      lastRun = try RunJournal.runs(limit: 1, isLocked: isLocked, in: database).first
      sources = try pipeline.nodes.filter { $0.section == .sources }.map {
        try Source(of: $0.name, in: database)
      }
      for stale in try StaleSource.all(of: pipeline, at: now, in: database) {
        for index in sources.indices where sources[index].name == stale.node {
          sources[index].stale = stale
        }
      }
      let registered = Set(
        try String.fetchAll(database, sql: "SELECT DISTINCT reader FROM positions"))
      sinks = try pipeline.nodes.filter { $0.section == .sinks }.map {
        try Reader(of: $0, in: database)
      }
      followers = try pipeline.nodes.filter {
        $0.section == .normalizers && registered.contains($0.name)
      }.map { try Reader(of: $0, in: database) }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT node, COUNT(*) FROM dead_letters WHERE state = 'waiting' GROUP BY node
          """)
      for row in rows { deadLetters[row[0]] = row[1] }
    }
  }
}

extension PipelineStatus.Source {
  fileprivate init(of node: String, in database: Database) throws {
    func count(_ sql: String) throws -> Int {
      try Int.fetchOne(database, sql: sql, arguments: [node]) ?? 0
    }
    let times = try SourceTimes.of(node, in: database)
    self.init(
      name: node, known: try count("SELECT COUNT(DISTINCT id) FROM articles WHERE node = ?"),
      waiting: try count(
        """
        SELECT COUNT(*) FROM waiting CROSS JOIN articles ON articles.seq = waiting.seq
        WHERE node = ?
        """),
      lastRead: times.lastRead, lastNew: times.lastNew,
      problems: try Row.fetchAll(
        database,
        sql: """
          SELECT item, message, started FROM problems JOIN runs ON runs.id = first_run
          WHERE node = ? ORDER BY first_run, item
          """, arguments: [node]
      ).map { .init(item: $0[0], message: $0[1], since: $0[2]) })
    (leads, failedLeads) = try Leads.waiting(of: node, in: database)
  }
}

extension PipelineStatus.Reader {
  fileprivate init(of node: PipelineNode, in database: Database) throws {
    let counts = try Outbox.counts(for: node.name, from: node.inputs, in: database)
    self.init(
      name: node.name,
      inputs: try node.inputs.map { input in
        let position = try Int.fetchOne(
          database, sql: "SELECT seq FROM positions WHERE reader = ? AND node = ?",
          arguments: [node.name, input])
        // A reader that is new takes the current record of everything that is there.
        let current =
          try position != nil
          ? nil
          : Int.fetchOne(
            database, sql: "SELECT COUNT(DISTINCT record_id) FROM outbox WHERE node = ?",
            arguments: [input])
        return .init(
          node: input, waiting: current ?? counts[input, default: 0], position: position,
          last: try Int.fetchOne(
            database, sql: "SELECT MAX(seq) FROM outbox WHERE node = ?", arguments: [input]))
      })
  }
}
