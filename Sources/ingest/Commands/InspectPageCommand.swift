import ArgumentParser
import IngestKit
import PageExtraction

extension InspectCommand {
  struct Page: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "A page of the web: its text and what it tells of itself.",
      discussion: """
        The text's blocks have a blank line between them. With --batch, standard input holds a \
        request a line, {"id", "file", "url", "charset"}, and each is answered with a line that \
        has its "id", and an "error" where the file cannot be read. With --explain, the answer is \
        instead what gave each value, the container that was chosen and the rule that decided on \
        each block.

          ingest inspect page article.html --url https://example.org/a | jq -r .text
        """
    )

    @Argument(help: ArgumentHelp("The page's file; - is standard input.", valueName: "file"))
    var path: String?

    @Option(help: ArgumentHelp("The address it came from.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("The charset that its Content-Type header gave.", valueName: "name"))
    var charset: String?

    @Flag(help: "Show where the values are from and how the text was chosen.")
    var explain = false

    @Flag(help: "Answer requests from standard input, a line each.")
    var batch = false

    func validate() throws {
      guard batch != (path != nil) else {
        throw ValidationError(batch ? "--batch takes no file" : "a file or --batch is needed")
      }
      guard !(batch && explain) else {
        throw ValidationError("--explain needs a file, not --batch")
      }
    }

    func run() throws {
      guard let path else { return try answerRequests() }
      let bytes = try InspectedFile.bytes(of: path)
      let extractor = PageExtractor()
      try StandardOutput.writeText(
        explain
          ? extractor.explain(bytes, address: url, charset: charset).json
          : extractor.extract(bytes, address: url, charset: charset).json)
    }

    private func answerRequests() throws {
      var output = StandardOutput()
      var json = JSONWriter()
      while let line = readLine() {
        guard !line.isEmpty else { continue }
        json.removeAll()
        PageInspectionAnswer(to: Array(line.utf8)).write(to: &json)
        try output.write(json.bytes)
        try output.writeLine("")
        try output.flush()
      }
    }
  }
}
