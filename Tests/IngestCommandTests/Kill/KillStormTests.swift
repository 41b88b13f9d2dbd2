import Foundation
import IngestKit
import IngestTesting
import Testing

/// Kills runs at random moments, with edits between them, and compares what a last run makes of it.
///
/// `INGEST_KILLS` sets how many, with ten articles for each; `INGEST_SEED` repeats the input and
/// the moments that a failure printed, as far as a clock can.
struct KillStormTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let kills = environment["INGEST_KILLS"].flatMap { Int($0) } ?? 3
  private static let seed =
    environment["INGEST_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999)

  @Test func `a last clean run makes up for kills at random moments`() throws {
    print("storm of \(Self.kills) kills, INGEST_SEED=\(Self.seed)")
    var random = SeededGenerator(seed: Self.seed &+ 1)
    var input = StormInput(seed: Self.seed)
    let (unbroken, broken) = try (Program(), Program())
    defer { [unbroken, broken].forEach { $0.remove() } }
    for program in [unbroken, broken] { try KillProject.empty.restore(in: program.directory) }

    var edits = input.add(Self.kills * 8)
    var whole: Duration?
    var landed = 0
    while landed < Self.kills {
      for program in [unbroken, broken] { try apply(edits, to: program) }
      let duration = try ContinuousClock().measure { try run(unbroken) }
      // Sometimes as long as a whole run takes, or what is behind would never be caught up with.
      let longest = Bool.random(using: &random) ? duration : whole ?? duration
      whole = whole ?? duration
      let moment = longest * Double.random(in: 0..<1, using: &random)
      let outcome = try broken.run(["run", "news.yaml"], killedAfter: moment)
      if outcome.signal == SIGKILL { landed += 1 }
      #expect(outcome.errors == "" && (outcome.signal == SIGKILL || outcome.status == 0))
      edits = input.step(corrections: 3, additions: 2)
    }
    for program in [unbroken, broken] {
      try apply(input.deleted, to: program)
      try run(program)
    }
    try compare(broken, with: unbroken)
  }

  private func apply(_ edits: StormInput.Edits, to program: Program) throws {
    for (name, text) in edits {
      let path = "in/\(name).txt"
      if let text {
        try program.write(text, to: path)
      } else {
        try FileManager.default.removeItem(at: program.directory.appending(path: path))
      }
    }
  }

  private func run(_ program: Program) throws {
    let outcome = try program.run("run", "news.yaml", "--json")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.hasSuffix(#""imbalances":[]}"# + "\n"))
  }

  private func compare(_ broken: Program, with unbroken: Program) throws {
    let (actual, expected) = try (Holdings(broken), Holdings(unbroken))
    let (found, wanted) = try (actual.agreements, expected.agreements)
    let lost = wanted.keys.filter { found[$0] == nil }
    let added = found.keys.filter { wanted[$0] == nil }
    let different = wanted.filter { found[$0.key] != nil && found[$0.key] != $0.value }
    for group in lost { Issue.record("lost: \(wanted[group] ?? "")") }
    for group in added { Issue.record("added: \(found[group] ?? "")") }
    for (group, value) in different {
      Issue.record("found \(found[group] ?? "") instead of \(value)")
    }
    print("\(wanted.count) incidents, \(actual.unendedRuns) runs killed with their books open")
  }
}
