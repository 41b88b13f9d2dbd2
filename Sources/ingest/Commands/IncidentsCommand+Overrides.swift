import ArgumentParser
import IngestKit

extension IncidentsCommand {
  struct Overrides: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What people have decided, the oldest first.")

    @OptionGroup var pipeline: PipelineArgument

    @Flag(help: "Also what was taken back.")
    var all = false

    @Flag(help: "Write JSON Lines, a decision a line.")
    var json = false

    func run() async throws {
      guard let reader = try pipeline.state() else { return }
      let overrides = try reader.overrides().filter { all || $0.withdrawn == nil }
      var output = StandardOutput()
      if json {
        for override in overrides { try output.writeLine(override.json) }
      } else if !overrides.isEmpty {
        for line in Self.table(overrides).lines(width: Terminal.width) {
          try output.writeLine(line)
        }
      }
      try output.flush()
    }

    private static func table(_ overrides: [Override]) -> TextTable {
      var table = TextTable([
        .number("NO"), .text("INCIDENT"), .text("ACTION"), .flexible("VALUE", from: 12),
        .text("AUTHOR"), .text("DAY"), .flexible("REASON", from: 16), .text("TAKEN BACK"),
      ])
      for override in overrides {
        table.append(
          "\(override.number)", override.incident, override.action.name,
          override.action.detail ?? "", override.signature.author,
          String(override.signature.time.prefix(10)), override.signature.reason,
          String(override.withdrawn?.prefix(10) ?? ""))
      }
      return table
    }
  }

  struct Undo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes an edit or a rejection back; the reports decide again.",
      discussion: "What was merged is parted with 'split', what was split joined with 'merge'.")

    @OptionGroup var pipeline: PipelineArgument

    @Argument(help: "The decision's number, as 'ingest incidents overrides' shows it.")
    var number: Int64

    @OptionGroup var installed: InstalledFiles
    @OptionGroup var lock: LockArgument

    func run() async throws {
      try await DecisionReport.write(pipeline, installed) { office in
        try await office.undo(number, wait: lock.lockWait)
      }
    }
  }
}
