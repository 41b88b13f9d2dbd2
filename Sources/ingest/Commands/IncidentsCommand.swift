import ArgumentParser
import Foundation
import IngestKit
import Plugins

/// Looks into the store that a `sqlite` sink wrote, and takes decisions on what a pipeline found.
struct IncidentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incidents",
    abstract: "Shows the incidents that a store holds, and takes a person's word on them.",
    discussion: """
      A store holds what the reports say. Where you know better, say so with your name and your \
      reason; it stands above the reports in every later run, and shows in 'ingest explain'. The \
      sinks have it after the next run.

        ingest incidents edit news.yaml 4f2a91 killed=12 --reason "hospital's list"
        ingest incidents merge news.yaml 4f2a91 b07c33 --reason "one attack"
        ingest incidents split news.yaml 4f2a91 --report 90aa17 --reason "two towns"
        ingest incidents reject news.yaml 4f2a91 --reason "a film set"
        ingest incidents overrides news.yaml
        ingest incidents undo news.yaml 3
      """,
    subcommands: [
      List.self, Show.self, Edit.self, Merge.self, Split.self, Reject.self, Overrides.self,
      Undo.self,
    ]
  )

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The incidents as a table, the latest first, with the words that prove them.",
      discussion: """
        ingest incidents list var/incidents.db --country IQ --from 2025-01-01 --killed 1
        """
    )

    @OptionGroup var store: StoreArgument

    @Option(help: ArgumentHelp("Country, ISO 3166-1 alpha-2; may be repeated.", valueName: "code"))
    var country: [String] = []

    @Option(help: ArgumentHelp("Event or sub-event type; may be repeated.", valueName: "type"))
    var type: [String] = []

    @Option(help: ArgumentHelp("First day, such as 2025-03-01.", valueName: "day"))
    var from: CalendarDay?

    @Option(help: ArgumentHelp("Last day, such as 2025-03-31.", valueName: "day"))
    var to: CalendarDay?

    @Option(help: ArgumentHelp("Only those with at least so many killed.", valueName: "count"))
    var killed: Int?

    @Option(help: ArgumentHelp("A word that the quotes hold; may be repeated.", valueName: "word"))
    var word: [String] = []

    @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
    var limit: Int?

    @Flag(help: "Also those that were retracted or found to be another incident.")
    var all = false

    @Flag(help: "Write JSON Lines, an incident a line.")
    var json = false

    func validate() throws {
      if let limit, limit < 1 { throw ValidationError("--limit takes 1 or more") }
      if let killed, killed < 0 { throw ValidationError("--killed takes 0 or more") }
      if let from, let to, from > to {
        throw ValidationError("--from \(from.iso) is behind --to \(to.iso)")
      }
      for code in country where !CountryCode.all.contains(code.uppercased()) {
        throw ValidationError("--country takes a code of ISO 3166-1 such as IQ, not '\(code)'")
      }
      let types = EventType.allCases.map(\.rawValue) + SubEventType.allCases.map(\.rawValue)
      for name in type where !types.contains(where: { $0.lowercased() == name.lowercased() }) {
        let hint = Suggestion.hint(for: name, among: types)
        throw ValidationError(
          "--type takes an event or sub-event type of the ACLED codebook, not '\(name)'\(hint)")
      }
    }

    func run() async throws {
      let incidents = try store.open().incidents(query)
      var output = StandardOutput()
      if json {
        for incident in incidents { try output.writeLine(incident.json) }
      } else if !incidents.isEmpty {
        try output.writeLine(IncidentTable(incidents: incidents, width: Terminal.width).render())
      }
      try output.flush()
    }

    private var query: IncidentQuery {
      var query = IncidentQuery()
      query.countries = country
      query.types = type
      query.from = from
      query.to = to
      query.killed = killed
      query.words = word
      query.limit = limit
      query.includesWithdrawn = all
      return query
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "One incident with every value and the words that carry it.")

    @OptionGroup var store: StoreArgument

    @Argument(help: "The incident's id, or its first letters.")
    var id: String

    @Flag(help: "Write JSON: the incident and its reports.")
    var json = false

    func run() async throws {
      guard let dossier = try store.open().dossier(idPrefix: id) else {
        throw Failure(.data, "'\(store.path)' holds no incident '\(id)'")
      }
      try StandardOutput.writeText(
        json ? DossierDocument(dossier: dossier).json : IncidentSheet(dossier).render())
    }
  }
}

/// The database that a command reads.
struct StoreArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The database that a sqlite sink wrote.", valueName: "store"))
  var path: String

  func open() throws -> IncidentStore {
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      throw Failure(
        .usage, "'\(path)' is a pipeline file; name the database that its sqlite sink writes")
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw Failure(
        .inputOutput, "'\(path)': no such file; a sqlite sink makes it in the first run")
    }
    return try IncidentStore(URL(filePath: path))
  }
}
