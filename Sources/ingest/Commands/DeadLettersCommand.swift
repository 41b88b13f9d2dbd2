import ArgumentParser
import IngestKit

/// Shows the records that a pipeline set aside, and decides what becomes of them.
struct DeadLettersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dead-letters",
    abstract: "Shows the records that were set aside, has them tried again, or drops them.",
    discussion: """
      A record that a node cannot handle costs the run nothing else: it becomes a dead letter, \
      with the reason, and waits until somebody has looked at it.

        ingest dead-letters list news.yaml --node coded
        ingest dead-letters show news.yaml 17
        ingest dead-letters retry news.yaml 17 18      after the cause is mended
        ingest run news.yaml
        ingest dead-letters drop news.yaml --node store

      A letter waits, is retried, or is dropped; it is closed when its record has passed, or when \
      a newer revision has taken its place. A pipeline file limits how many may wait with \
      'max_dead_letters: 100'; above that, 'ingest run' ends with code 4.
      """,
    subcommands: [List.self, Show.self, Retry.self, Drop.self]
  )

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The letters that wait, the oldest first.",
      discussion: """
          ingest dead-letters list news.yaml --json | jq -r '.reason' | sort | uniq -c
        """
    )

    @OptionGroup var pipeline: PipelineArgument

    @Option(help: ArgumentHelp("Only those of one node.", valueName: "name"))
    var node: String?

    @Option(help: ArgumentHelp("Only those of one run.", valueName: "number"))
    var run: Int64?

    @Flag(help: "Also those that were retried, dropped or closed.")
    var all = false

    @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
    var limit: Int?

    @Flag(help: "Write JSON Lines, a letter a line.")
    var json = false

    func validate() throws {
      guard limit.map({ $0 > 0 }) ?? true else {
        throw ValidationError("--limit takes 1 or more")
      }
    }

    func run() async throws {
      guard let reader = try pipeline.state() else { return }
      var query = DeadLetterQuery()
      (query.node, query.run, query.limit) = (node, run, limit)
      if all { query.states = nil }
      let letters = try reader.deadLetters(query)
      var output = StandardOutput()
      if json {
        for letter in letters { try output.writeLine(letter.json) }
      } else if !letters.isEmpty {
        for line in Self.table(letters).lines(width: Terminal.width) {
          try output.writeLine(line)
        }
      }
      try output.flush()
    }

    private static func table(_ letters: [BuriedLetter]) -> TextTable {
      var table = TextTable([
        .number("ID"), .text("STATE"), .number("RUN"), .text("TIME"), .text("NODE"),
        .flexible("RECORD", from: 12), .flexible("REASON", from: 24),
      ])
      for letter in letters {
        table.append(
          "\(letter.id)", letter.state.rawValue, "\(letter.run)", letter.time, letter.node,
          letter.recordID, letter.reason)
      }
      return table
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "One letter with the record and the text of its article.")

    @OptionGroup var pipeline: PipelineArgument

    @Argument(help: "The letter's number.")
    var id: Int64

    @Flag(help: "Write JSON: the letter, its record and its article.")
    var json = false

    func run() async throws {
      guard let letter = try pipeline.state()?.deadLetter(id) else {
        throw Failure(.data, "'\(pipeline.path)' has no dead letter \(id)")
      }
      try StandardOutput.writeText(json ? letter.json : LetterSheet(letter).render())
    }
  }

  struct Retry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Puts records back where they failed, for the next run.",
      discussion: """
        An article waits in the inbox again and goes through all of its nodes, which doubles \
        nothing; a record that a sink refused is offered to that sink alone. When it fails again, \
        it is a new letter.

          ingest dead-letters retry news.yaml --node coded && ingest run news.yaml
        """
    )

    @OptionGroup var choice: LetterChoice

    func run() async throws {
      try await choice.apply("put back for the next run") { office, query, wait in
        try await office.retry(query, wait: wait)
      }
    }
  }

  struct Drop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Gives records up; their letters are kept for the record.")

    @OptionGroup var choice: LetterChoice

    func run() async throws {
      try await choice.apply("dropped") { office, query, wait in
        try await office.drop(query, wait: wait)
      }
    }
  }
}
