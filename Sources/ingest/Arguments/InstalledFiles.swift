import ArgumentParser
import Foundation
import IngestKit

/// Where the program finds its dictionaries and keeps what it can make again.
struct InstalledFiles: ParsableArguments {
  @Option(
    name: .customLong("config-dir"),
    help: ArgumentHelp(
      "Directory of dictionaries and gazetteer.",
      discussion: """
        Without it: $INGESTKIT_CONFIG, then share/ingestkit beside the program's bin directory, \
        then the config directory of the source tree that the program was built in.
        """, valueName: "dir"))
  var configurationOption: String?

  /// The directory that holds `actors.tsv` and `gazetteer`.
  ///
  /// - Throws: `Failure` (78) that lists the places that were tried.
  func configurationDirectory() throws -> URL {
    let candidates = Self.candidates(explicit: configurationOption)
    for candidate in candidates where Self.isConfiguration(candidate) { return candidate }
    throw Failure(
      .configuration,
      "no dictionaries found; looked in \(candidates.map(\.path).joined(separator: ", ")); "
        + "name their directory with --config-dir or INGESTKIT_CONFIG")
  }

  /// What plugins may read beside a pipeline.
  ///
  /// Without dictionaries only the plugins that need them fail, but a directory that somebody has
  /// named must hold some.
  func resources(pipelineDirectory: URL) throws -> Resources {
    let isNamed = configurationOption != nil || Self.configurationVariable != nil
    return Resources(
      pipelineDirectory: pipelineDirectory,
      configurationDirectory: isNamed ? try configurationDirectory() : try? configurationDirectory()
    )
  }

  private static func candidates(explicit: String?) -> [URL] {
    if let explicit { return [URL(filePath: explicit)] }
    if let variable = configurationVariable { return [URL(filePath: variable)] }
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    var directory = program.deletingLastPathComponent()
    var candidates = [directory.deletingLastPathComponent().appending(path: "share/ingestkit")]
    while directory.path != "/" {
      candidates.append(directory.appending(path: "config"))
      directory.deleteLastPathComponent()
    }
    return candidates
  }

  private static var configurationVariable: String? {
    let value = ProcessInfo.processInfo.environment["INGESTKIT_CONFIG"]
    return value?.isEmpty == false ? value : nil
  }

  private static func isConfiguration(_ directory: URL) -> Bool {
    FileManager.default.fileExists(atPath: directory.appending(path: "gazetteer").path)
  }
}
