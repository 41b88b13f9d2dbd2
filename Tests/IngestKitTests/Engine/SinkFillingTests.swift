import Foundation
import Testing

@testable import IngestKit

/// A sink that is added later and gets what is there in portions of two records.
@Suite struct SinkFillingTests {
  private let fixture: EngineFixture
  private let yaml = EngineFixture.simple + "\n  copy: { plugin: memory, from: merged }"
  private static let texts = ["Mosul 3", "Basra 1", "Kirkuk 5", "Erbil 2", "Samarra 4"]

  init() throws { fixture = try EngineFixture() }

  private func fill(_ texts: [String] = Self.texts) async throws {
    fixture.world.put(texts.map { .wire($0, $0) })
    try await fixture.run()
  }

  @discardableResult
  private func runWithCopy() async throws -> SinkLedger {
    var settings = EngineSettings.forTests
    settings.deliverySize = 2
    return try #require(try await fixture.run(yaml, settings: settings).ledger.sinks["copy"])
  }

  @Test(.timeLimit(.minutes(10)))
  func `a portion is made ready while the one before it is written`() async throws {
    try await fill()
    fixture.world.hold("copy") { $0.calls("copy.prepare") >= min($0.calls("copy") + 2, 3) }
    #expect(try await runWithCopy().inserted == 5)
    #expect(fixture.world.calls("copy.prepare") == 3)
    #expect(fixture.lines("copy") == fixture.lines())
  }

  @Test(arguments: 0..<5)
  func `a record that cannot be written is the only one left out`(position: Int) async throws {
    var texts = Self.texts
    texts[position] = "unwritable 1"
    try await fill(texts)
    let ledger = try await runWithCopy()
    #expect(ledger.deadLettered == 1 && ledger.inserted == 4)
    #expect(fixture.lines("copy") == fixture.lines())
    #expect(try await runWithCopy() == SinkLedger())
  }

  @Test func `what cannot be made ready is written all the same`() async throws {
    try await fill()
    fixture.world.fail("copy.prepare", .record("odd"), .permanent("impossible"), .bug("wrong"))
    #expect(try await runWithCopy().inserted == 5)
    #expect(fixture.world.calls("copy") == 3)
    #expect(fixture.lines("copy") == fixture.lines())
  }

  @Test func `a portion that is ready is written again after a failure that may pass`() async throws
  {
    try await fill()
    fixture.world.fail("copy", .transient("locked"))
    #expect(try await runWithCopy().inserted == 5)
    #expect(fixture.world.calls("copy") == 4 && fixture.world.calls("copy.prepare") == 3)
    #expect(fixture.lines("copy") == fixture.lines())
  }

  @Test func `a failure leaves what was written, and the rest for the next run`() async throws {
    try await fill()
    fixture.world.onCall(of: "copy") { [world = fixture.world] in
      if world.calls("copy") == 1 { world.fail("copy", .permanent("the disk is full")) }
    }
    let ledger = try await runWithCopy()
    #expect(ledger.inserted == 2 && ledger.pending == 3)
    #expect(try await runWithCopy().inserted == 3)
    #expect(fixture.lines("copy") == fixture.lines())
  }

  @Test func `what is offered again comes once, before what is new`() async throws {
    let (first, rest) = (Array(Self.texts.prefix(2)), Self.texts.dropFirst(2))
    try await fill(first)
    // The portion, and then the first record of it by itself.
    fixture.world.fail("copy", .record("odd"), .record("odd"))
    #expect(try await runWithCopy().deadLettered == 1)
    let office = DeadLetterOffice(
      try fixture.engine(yaml).pipeline, now: { Date(timeIntervalSince1970: 1_700_000_100) })
    #expect(try await office.retry(DeadLetterQuery()).changed == [1])

    try await fill(first + rest)
    #expect(try await runWithCopy().inserted == 4)
    #expect(fixture.lines("copy").sorted() == fixture.lines().sorted())
    #expect(fixture.lines("copy")[1] == fixture.lines()[0])
    #expect(try await runWithCopy() == SinkLedger())
  }
}
