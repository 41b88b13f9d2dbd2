import ArgumentParser
import Foundation
import IncidentCoding
import IngestKit

/// Codes documents of a pipe; keeps nothing.
struct MapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Codes documents from a pipe and keeps nothing.",
    discussion: """
      Reads JSON Lines with "id" and "text", and if known "date", "title", "url", "source", \
      "dateline", "lang" and "country", and writes JSON Lines in the same order:

        reports   what each document says of each incident
        dates     {"doc_id", "timex": [{"start", "end", "type", "value", "from", "to"}]}
        places    {"doc_id", "toponyms": [{"start", "end", "name", "lat", "lon", …}]}
        geocode   {"doc_id", "lat", "lon", …}, the one point that a description of a place means

      Offsets count Unicode code points from 0, the end exclusive.
      """
  )

  enum Emission: String, ExpressibleByArgument, CaseIterable {
    case reports, dates, places, geocode
  }

  @Option(help: ArgumentHelp("Documents as JSON Lines; - is standard input.", valueName: "file"))
  var docs = "-"

  @Option(help: "What to write: reports, dates, places or geocode.")
  var emit = Emission.reports

  @Option(help: "Documents to work on at a time.")
  var workers = ProcessInfo.processInfo.activeProcessorCount

  @OptionGroup var installed: InstalledFiles

  func validate() throws {
    guard (1...256).contains(workers) else { throw ValidationError("--workers takes 1 to 256") }
  }

  func run() async throws {
    let emitter = try makeEmitter()
    var reader = try LineReader(path: docs)
    var output = StandardOutput()
    var read = 0
    while true {
      let lines = try reader.lines(workers * 64)
      if lines.isEmpty { break }
      for bytes in try await emit(lines, firstNumber: read + 1, with: emitter) {
        try output.write(bytes)
      }
      read += lines.count
    }
    try output.flush()
  }

  private func gazetteer() throws -> Gazetteer {
    let resources = installed.resources(
      pipelineDirectory: URL(filePath: FileManager.default.currentDirectoryPath))
    return try Gazetteer(
      configuration: try installed.configurationDirectory(),
      cacheDirectory: resources.cacheDirectory)
  }

  private func makeEmitter() throws -> any MapEmitter {
    switch emit {
    case .dates: DatesEmitter()
    case .places: PlacesEmitter(gazetteer: try gazetteer())
    case .geocode: GeocodeEmitter(gazetteer: try gazetteer())
    case .reports: throw Failure(.usage, "'reports' is to come")
    }
  }

  /// Works on slices of the lines at the same time and gives the results in the lines' order.
  private func emit(
    _ lines: [[UInt8]], firstNumber: Int, with emitter: any MapEmitter
  ) async throws -> [[UInt8]] {
    let size = (lines.count + workers - 1) / workers
    return try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for start in stride(from: 0, to: lines.count, by: size) {
        group.addTask {
          var bytes: [UInt8] = []
          for index in start..<min(start + size, lines.count) {
            bytes += try Self.lines(for: lines[index], number: firstNumber + index, with: emitter)
          }
          return (start, bytes)
        }
      }
      var results: [Int: [UInt8]] = [:]
      for try await (start, bytes) in group { results[start] = bytes }
      return results.sorted { $0.key < $1.key }.map(\.value)
    }
  }

  private static func lines(
    for line: [UInt8], number: Int, with emitter: any MapEmitter
  ) throws -> [UInt8] {
    do {
      let document = try ArticleLine.read(line)
      return emitter.lines(for: document, id: document.id ?? "line-\(number)")
    } catch {
      throw Failure(.data, "document \(number): \(error)")
    }
  }
}
