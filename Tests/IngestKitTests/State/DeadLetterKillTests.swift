import Foundation
import Testing

@testable import IngestKit

struct DeadLetterKillTests {
  /// Where both processes of the test find the state.
  private static func directory(of process: Int32) -> URL {
    FileManager.default.temporaryDirectory.appending(
      path: "dead-letter-\(process)", directoryHint: .isDirectory)
  }

  private static func fixture(_ process: Int32) throws -> EngineFixture {
    let fixture = try EngineFixture(in: directory(of: process))
    fixture.world.put([
      Article(id: "a", text: "a bad text", source: ArticleSource(title: "a")),
      Article(id: "b", text: "Mosul 3", source: ArticleSource(title: "b")),
    ])
    return fixture
  }

  @Test func `a run that is killed beside a dead letter sets it aside once`() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) {
      setenv("INGEST_FAILPOINT", Failpoint.deadLettersUncommitted.rawValue, 1)
      _ = try await Self.fixture(getppid()).engine().run()
    }
    let fixture = try Self.fixture(getpid())
    #expect(FileManager.default.fileExists(atPath: fixture.stateURL.path))
    let summary = try await fixture.run()
    #expect(summary.ledger.nodes["coded"]?.deadLettered == 1)
    #expect(try await fixture.deadLetters() == ["coded a: the text is bad"])
    #expect(fixture.world.dossiers().count == 1)
  }
}
