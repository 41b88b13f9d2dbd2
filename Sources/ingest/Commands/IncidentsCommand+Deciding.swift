import ArgumentParser
import IngestKit

extension IncidentsCommand {
  struct Edit: DecidingCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sets values of an incident, whatever its reports say.",
      discussion: """
        A value is written as FIELD=VALUE:

        \(IncidentField.allCases.map { "  \($0.name)=…  \($0.form)" }.joined(separator: "\n"))

          ingest incidents edit news.yaml 4f2a91 when=2025-03-01 --reason "obituaries"
        """)

    @OptionGroup var pipeline: PipelineArgument

    @Argument(help: "The incident's id, or its first letters.")
    var incident: String

    @Argument(help: ArgumentHelp("What to set.", valueName: "field=value"))
    var values: [ValueArgument]

    @OptionGroup var signature: SignatureOptions
    @OptionGroup var lock: LockArgument

    func decide(
      _ office: IncidentOffice, by author: String
    ) async throws -> [IncidentOffice.Change] {
      try await office.edit(
        incident, values.map { ($0.field, $0.value) }, by: author,
        because: signature.reason, wait: lock.lockWait)
    }
  }

  struct Reject: DecidingCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says that there was no such incident; sinks show it as retracted.",
      discussion: "Reports that tell of it later are rejected with it; 'undo' takes it back.")

    @OptionGroup var pipeline: PipelineArgument

    @Argument(help: "The incident's id, or its first letters.")
    var incident: String

    @OptionGroup var signature: SignatureOptions
    @OptionGroup var lock: LockArgument

    func decide(
      _ office: IncidentOffice, by author: String
    ) async throws -> [IncidentOffice.Change] {
      try await office.reject(
        incident, by: author, because: signature.reason, wait: lock.lockWait)
    }
  }

  struct Merge: DecidingCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says that incidents are one; the one that was told of first stays.")

    @OptionGroup var pipeline: PipelineArgument

    @Argument(help: "The incidents' ids, or their first letters; two or more.")
    var incidents: [String]

    @OptionGroup var signature: SignatureOptions
    @OptionGroup var lock: LockArgument

    func decide(
      _ office: IncidentOffice, by author: String
    ) async throws -> [IncidentOffice.Change] {
      try await office.merge(
        incidents, by: author, because: signature.reason, wait: lock.lockWait)
    }
  }

  struct Split: DecidingCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says that some reports of an incident tell of another one.",
      discussion: """
        The two are kept apart from then on, also where a new report is like both. 'ingest \
        incidents show' lists the reports of an incident with their articles.
        """)

    @OptionGroup var pipeline: PipelineArgument

    @Argument(help: "The incident's id, or its first letters.")
    var incident: String

    @Option(
      help: ArgumentHelp(
        "First letters of a report's id, or of its article's; may be repeated.", valueName: "id"))
    var report: [String]

    @OptionGroup var signature: SignatureOptions
    @OptionGroup var lock: LockArgument

    func decide(
      _ office: IncidentOffice, by author: String
    ) async throws -> [IncidentOffice.Change] {
      try await office.split(
        incident, reports: report, by: author, because: signature.reason,
        wait: lock.lockWait)
    }
  }
}
