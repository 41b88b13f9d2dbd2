import ArgumentParser
import IngestKit
import Plugins

extension InspectCommand {
  struct Feed: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "A feed of any format: what it says of itself, and its entries.",
      discussion: """
        HTML is sanitized and addresses are absolute. With --batch, standard input holds a request \
        a line, {"id", "file", "content_type", "base_url", "headers"}, and each is answered with a line \
        {"id", "doc"} or {"id", "error"}.

          ingest inspect feed news.xml | jq '.entries[].title'
        """
    )

    @Argument(help: ArgumentHelp("The feed's file; - is standard input.", valueName: "file"))
    var path: String?

    @Option(help: ArgumentHelp("The Content-Type header it came with.", valueName: "type"))
    var contentType: String?

    @Option(help: ArgumentHelp("The address it came from.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Answer requests from standard input, a line each.")
    var batch = false

    func validate() throws {
      guard batch != (path != nil) else {
        throw ValidationError(batch ? "--batch takes no file" : "a file or --batch is needed")
      }
    }

    func run() throws {
      guard let path else { return try answerRequests() }
      var output = StandardOutput()
      do {
        try output.writeLine(
          Self.parse(path, contentType: contentType ?? "", base: baseURL ?? "").json)
      } catch let problem as FeedProblem {
        throw Failure(.data, "\(path): \(problem)")
      }
      try output.flush()
    }

    private func answerRequests() throws {
      var output = StandardOutput()
      while let line = readLine() {
        guard !line.isEmpty else { continue }
        try output.writeLine(FeedInspectionAnswer(to: Array(line.utf8)).json)
        try output.flush()
      }
    }

    static func parse(
      _ path: String, contentType: String, base: String, contentLanguage: String? = nil
    ) throws -> FeedDocument {
      let bytes = try InspectedFile.bytes(of: path)
      return try FeedParser(base: base, contentType: contentType, contentLanguage: contentLanguage)
        .parse(bytes)
    }
  }
}
