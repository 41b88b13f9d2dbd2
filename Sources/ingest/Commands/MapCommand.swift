import ArgumentParser
import Foundation
import IncidentCoding
import IngestKit
import Logging

/// Codes documents of a pipe; keeps nothing.
struct MapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Codes documents from a pipe and keeps nothing.",
    discussion: """
      Reads JSON Lines with "id" and "text", and if known "date", "title", "url", "source", \
      "dateline", "lang" and "country", and writes JSON Lines:

        reports    what each document says of each incident, in their order
        incidents  what the merger agrees on from all of the input, at its end
        dates      {"doc_id", "start", "end", "timex": [{"start", "end", …}]}: the
                   days of the first dated expression, and all of them; each end
                   of a range is one of its own
        places     {"doc_id", "toponyms": [{"start", "end", "name", "lat", …}]}
        geocode    {"doc_id", "lat", "lon", …}, the one point that is described

      A pipeline file lends its normalizers; its sources and sinks are left alone. When it has a \
      merger, each report names its incident, and the reports come at the end. Offsets count \
      Unicode code points from 0, the end exclusive.
      """
  )

  enum Emission: String, ExpressibleByArgument, CaseIterable {
    case reports, incidents, dates, places, geocode
  }

  @Argument(
    help: ArgumentHelp("The pipeline file; without it, the coder alone.", valueName: "pipeline"))
  var pipeline: String?

  @Option(help: ArgumentHelp("Documents as JSON Lines; - is standard input.", valueName: "file"))
  var docs = "-"

  @Option(help: "What to write: reports, incidents, dates, places or geocode.")
  var emit = Emission.reports

  @Option(
    help: ArgumentHelp(
      "A table of places made by ingest gazetteer import, for places and geocode.",
      valueName: "file"))
  var gazetteer: [String] = []

  @Option(help: "Documents to work on at a time.")
  var workers = ProcessInfo.processInfo.activeProcessorCount

  @OptionGroup var installed: InstalledFiles

  func validate() throws {
    guard (1...256).contains(workers) else { throw ValidationError("--workers takes 1 to 256") }
  }

  func run() async throws {
    let reader = try DocumentReader(path: docs)
    switch emit {
    case .reports, .incidents: try await mapRecords(reader)
    case .dates: try await DocumentMapping(reader, workers, DatesEmitter()).run()
    case .places:
      try await DocumentMapping(reader, workers, PlacesEmitter(gazetteer: openGazetteer())).run()
    case .geocode:
      try await DocumentMapping(reader, workers, GeocodeEmitter(gazetteer: openGazetteer())).run()
    }
  }

  private func mapRecords(_ reader: DocumentReader) async throws {
    let loaded = try MapPipeline.load(pipeline)
    var settings = EngineSettings()
    settings.workers = workers
    let engine = try Engine(
      loaded, resources: try installed.resources(pipelineDirectory: loaded.directory),
      settings: settings, log: Logger(label: "ingest"))
    try await RecordMapping(reader, engine, emitsIncidents: emit == .incidents).run()
  }

  private func openGazetteer() throws -> Gazetteer {
    let resources = try installed.resources(
      pipelineDirectory: URL(filePath: FileManager.default.currentDirectoryPath))
    return try Gazetteer(
      configuration: try installed.configurationDirectory(),
      cacheDirectory: resources.cacheDirectory, imports: gazetteer.map { URL(filePath: $0) })
  }
}
