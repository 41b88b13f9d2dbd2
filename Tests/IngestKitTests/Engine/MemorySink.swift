import Foundation
import IngestKit

/// Keeps what it gets in the test's world.
struct MemorySink: Sink {
  static let name = "memory"
  static let summary = "Keeps records in memory."
  static let takes: Set<RecordKind> = [.article, .report, .incident]
  private let node: String
  private let world: World

  init(options: NoOptions, context: PluginContext) {
    node = context.node
    world = World.of(context.resources)
  }

  func open(cursor: String?) async throws -> any SinkWriter {
    try world.call("\(node).open")
    return Writer(node: node, world: world)
  }

  private struct Writer: SinkWriter {
    let node: String
    let world: World

    var isEmpty: Bool { world.written(node).isEmpty }

    func prepare(_ batch: [Record]) async throws -> PreparedWrite {
      try world.call("\(node).prepare")
      return { try await write(batch) }
    }

    func write(_ batch: [Record]) async throws -> SinkReceipt {
      try await world.waitForRelease(of: node)
      try world.call(node)
      if batch.contains(where: { $0.json.contains("unwritable") }) {
        throw PluginFailure.record("the record is unwritable")
      }
      return world.write(batch, to: node)
    }

    func close() async throws { try world.call("\(node).close") }
  }
}
