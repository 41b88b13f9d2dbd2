import Foundation
import IngestKit
import Testing

/// Kills the program at every durable step and compares the outcome with that of an unbroken run.
struct KillTests {
  /// No built-in plugin sets a record aside, only a renamed pipeline adopts a state, only feeds are
  /// fetched, and only an emptied sink starts over; all have tests of their own.
  private static let points = Failpoint.allCases.filter {
    ![
      .deadLettersUncommitted, .stateAdopted, .answerReceived, .answerTorn, .answerUnmarked,
      .answerKept, .pageFetched, .sinkRewound,
    ].contains($0)
  }
  // Far enough ahead for the input to have come to rest, so that it is not read again.
  private static let clock = ["SOURCE_DATE_EPOCH": "4102444800"]

  /// What two unbroken runs leave, with the files that each of them began with.
  private struct Reference {
    let first: Holdings
    let filesWithoutStores: ProjectFiles
    let filledAgain: Holdings
    let filesBeforeSecond: ProjectFiles
    let second: Holdings
  }

  private static let reference = Result { () throws -> Reference in
    let program = try Program()
    defer { program.remove() }
    try KillProject.first.restore(in: program.directory)
    try Self.runCleanly(program)
    let first = try Holdings(program)
    let edited = try Self.edited(program)
    var files = try ProjectFiles(program.directory)
    for store in ["out/store.db", "out/current.jsonl"] { files.contents[store] = nil }
    try files.restore(in: program.directory)
    try Self.runCleanly(program)
    let filledAgain = try Holdings(program, isFilledAgain: true)
    try edited.restore(in: program.directory)
    try Self.runCleanly(program)
    return try Reference(
      first: first, filesWithoutStores: files, filledAgain: filledAgain, filesBeforeSecond: edited,
      second: Holdings(program))
  }

  // Every further start of the program counts 45 times, so there are only two in most cases.
  @Test(arguments: points)
  func `a run that is killed anywhere ends like an unbroken one`(point: Failpoint) throws {
    let reference = try Self.reference.get()
    let program = try Program()
    defer { program.remove() }
    try reference.filesBeforeSecond.restore(in: program.directory)
    if try Self.isKilled(program, at: point) {
      try Self.runCleanly(program)
      #expect(try Holdings(program) == reference.second)
    } else {
      // Some steps are taken only where nothing is yet.
      try KillProject.first.restore(in: program.directory)
      #expect(try Self.isKilled(program, at: point), "the run never came to \(point.rawValue)")
      try Self.runCleanly(program)
      #expect(try Holdings(program) == reference.first)
    }
  }

  @Test(arguments: [
    Failpoint.storeUncreated, .storeCreated, .sinkRewound, .storeUncommitted, .storeCommitted,
    .snapshotJournaled, .snapshotReplaced, .sinkWritten, .sinkPositionUncommitted,
    .sinkPositionStored, .sinkClosed,
  ])
  func `a run that is killed while it fills deleted outputs again is made up for`(
    point: Failpoint
  ) throws {
    let reference = try Self.reference.get()
    let program = try Program()
    defer { program.remove() }
    try reference.filesWithoutStores.restore(in: program.directory)
    #expect(try Self.isKilled(program, at: point), "the run never came to \(point.rawValue)")
    try Self.runCleanly(program)
    #expect(try Holdings(program, isFilledAgain: true) == reference.filledAgain)
  }

  @Test func `the edits between the runs give revisions, withdrawals and merging`() throws {
    let (first, second) = (try Self.reference.get().first, try Self.reference.get().second)
    #expect(first.snapshot.split(separator: "\n").count == 6)
    #expect(first != second)
    #expect(try first.snapshot == Self.reference.get().filledAgain.snapshot)
    #expect(second.log.hasPrefix(first.log) && second.log.count > first.log.count)
    for mark in ["\"withdrawn\":true", "\"retracted\":true"] {
      #expect(!first.snapshot.contains(mark) && second.snapshot.contains(mark), "\(mark)")
    }
    let sources = try second.snapshot.split(separator: "\n").map {
      try JSONDecoder().decode(Incident.self, from: Data($0.utf8)).independentSources
    }
    #expect(sources.max() == 2)
  }

  @Test(arguments: ["nowhere", "chunk_committed:0", "chunk_committed:x", ""])
  func `a point that is none is refused with the names of all`(wish: String) throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run("--version", environment: ["INGEST_FAILPOINT": wish])
    #expect(outcome.status == 78)
    #expect(outcome.errors.hasPrefix("ingest: INGEST_FAILPOINT: '\(wish)' is not NAME"))
    for point in Failpoint.allCases { #expect(outcome.errors.contains(point.rawValue)) }
  }

  /// The project as a first run left it, with the input edited.
  private static func edited(_ program: Program) throws -> ProjectFiles {
    var files = try ProjectFiles(program.directory)
    files.contents = files.contents.filter { !$0.key.hasPrefix("in/") }
    files.contents.merge(KillProject.second.contents) { $1 }
    return files
  }

  private static func isKilled(_ program: Program, at point: Failpoint) throws -> Bool {
    let outcome = try program.run(
      "run", "news.yaml",
      environment: clock.merging(["INGEST_FAILPOINT": point.rawValue]) { $1 })
    return outcome.signal == SIGKILL
  }

  /// Runs to the end; what is new about the bad file may give exit code 2, and nothing else may.
  private static func runCleanly(_ program: Program) throws {
    let outcome = try program.run("run", "news.yaml", "--json", environment: clock)
    #expect([0, 2].contains(outcome.status), "\(outcome.errors)")
    #expect(outcome.output.contains(#""failures":[],"#))
    #expect(outcome.output.hasSuffix(#""imbalances":[]}"# + "\n"))
    #expect(!outcome.output.contains(#""pending":1"#))
  }
}
