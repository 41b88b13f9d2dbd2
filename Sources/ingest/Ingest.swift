import ArgumentParser
import IngestKit

struct Ingest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Turns published reports of security incidents into one record per incident.",
    discussion: """
      A pipeline file says what is read, how it is coded and where the records go:

        ingest validate pipelines/news.yaml     is the file right?
        ingest run pipelines/news.yaml          read what is new, once, and exit
        ingest incidents list var/incidents.db  what has been found
        ingest explain var/incidents.db ID      where each value of one comes from
        ingest status pipelines/news.yaml       last run, what waits, what is wrong

      Results go to standard output, everything else to standard error; a quiet success prints \
      nothing, so it fits into a crontab as it is.

      Exit codes: 0 done, also when there was nothing new; 2 part of the input failed, what was \
      read is safe; 3 a source gives nothing new; 4 more dead letters wait than allowed; 64 wrong \
      usage; 65 wrong data; 69 every source unavailable; 70 the program or a plugin is wrong; 74 \
      cannot read or write; 75 another run is under way; 78 the pipeline file is wrong.
      """,
    version: Product.version,
    subcommands: [
      RunCommand.self, StatusCommand.self, RunsCommand.self, DeadLettersCommand.self,
      IncidentsCommand.self, ExplainCommand.self, ValidateCommand.self, GraphCommand.self,
      InspectCommand.self, MapCommand.self, GazetteerCommand.self, SourcesCommand.self,
      PluginsCommand.self, SchemaCommand.self,
    ]
  )
}
