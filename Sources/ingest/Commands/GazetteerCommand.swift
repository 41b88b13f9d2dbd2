import ArgumentParser
import Foundation
import IncidentCoding
import IngestKit

/// Keeps places beside those that come with the program.
struct GazetteerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Takes places of your own into the gazetteer.",
    subcommands: [Import.self]
  )

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a table of places from a GeoNames dump or a CSV file.",
      discussion: """
        A GeoNames dump is allCountries.txt or a country's file, such as IQ.txt; of it towns, \
        villages, bases, ports and the like are taken. A CSV or TSV file has a header with name, \
        lat, lon and country (ISO 3166-1), and if known id, feature (city or facility), admin1 \
        (its GeoNames code, such as 07), population and aliases, parted by ";".

          ingest gazetteer import IQ.txt --to iraq.places

        A pipeline names the table at its coder, and ingest map with --gazetteer; the first use \
        builds an index of it:

          coded: { plugin: incidents, from: cleaned, gazetteers: [iraq.places] }
        """
    )

    @Argument(
      help: ArgumentHelp("The dump or the CSV file; - is standard input.", valueName: "file"))
    var source: String

    @Option(help: ArgumentHelp("Where the table is written.", valueName: "file"))
    var to: String

    func run() async throws {
      var reader = try PlaceFileReader(path: source)
      let table = ImportedPlaceTable(path: to)
      try table.open()
      var count = 0
      do {
        while let place = try reader.next() {
          try table.append(place)
          count += 1
        }
        guard count > 0 else {
          throw Failure(
            .data, "\(reader.name): no place in it; is it a GeoNames dump or a CSV file?")
        }
        try table.commit()
      } catch {
        table.discard()
        throw error
      }
      var output = StandardOutput()
      try output.writeLine(
        "\(count) places in \(to), \(reader.skipped) rows of other kinds passed over")
      try output.flush()
    }
  }
}
