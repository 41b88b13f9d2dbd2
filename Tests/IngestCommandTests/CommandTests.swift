import Foundation
import Testing

/// The program as a user meets it: arguments in; output, messages and exit codes out.
struct CommandTests {
  private static let copying = """
    version: 1
    sources:
      reports: { plugin: text, paths: [in/*.txt] }
    sinks:
      lines: { plugin: json, from: [reports], path: out/articles.jsonl }

    """

  @Test func `a run is quiet, and a second one writes nothing`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Self.copying, to: "news.yaml")
    try program.write("date 2025-03-05 Two people were hurt in Kirkuk.\n", to: "in/a.txt")

    let first = try program.run("run", "news.yaml")
    #expect(first.status == 0)
    #expect(first.output.isEmpty && first.errors.isEmpty)
    let written = try program.read("out/articles.jsonl")
    #expect(written.split(separator: "\n").count == 1)

    let second = try program.run("run", "news.yaml")
    #expect(second.status == 0)
    #expect(second.output.isEmpty && second.errors.isEmpty)
    #expect(try program.read("out/articles.jsonl") == written)
  }

  @Test func `a bad file is told once with exit code 2, and the others are read`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Self.copying, to: "news.yaml")
    try program.write("", to: "in/empty.txt")
    try program.write("date 2025-03-05 Two people were hurt in Kirkuk.\n", to: "in/good.txt")

    let first = try program.run("run", "news.yaml")
    #expect(first.status == 2)
    #expect(first.errors.contains("in/empty.txt"))
    #expect(try program.read("out/articles.jsonl").contains("in/good.txt"))
    #expect(try program.run("run", "news.yaml").status == 0)
  }

  @Test func `a pipeline file with a mistake is refused with its place and exit code 78`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Self.copying.replacing("paths:", with: "pahts:"), to: "news.yaml")

    for command in ["validate", "run", "graph"] {
      let outcome = try program.run(command, "news.yaml")
      #expect(outcome.status == 78)
      #expect(outcome.errors.contains("news.yaml:3:28: "))
      #expect(outcome.errors.contains("did you mean 'paths'?"))
    }
  }

  @Test func `validate writes its findings as JSON where a script asks for it`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Self.copying.replacing("plugin: text", with: "plugin: txt"), to: "news.yaml")
    let outcome = try program.run("validate", "news.yaml", "--json")
    #expect(outcome.status == 78)
    #expect(outcome.output.hasPrefix("{\"diagnostics\":[{\"file\":\"news.yaml\",\"line\":3,"))
  }

  @Test(arguments: [("in/*.txt", "no file matches it"), ("a.txt", "no such file or directory")])
  func `validate refuses a path that names no file`(path: String, reason: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Self.copying.replacing("in/*.txt", with: path), to: "news.yaml")
    let outcome = try program.run("validate", "news.yaml")
    #expect(outcome.status == 78)
    #expect(outcome.errors == "news.yaml:3:3: node 'reports': \(path): \(reason)\n")
    #expect(try program.run("run", "news.yaml").status == 2)
  }

  @Test func `validate refuses an output that the next run would read`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("A bomb went off.\n", to: "in/a.txt")
    try program.write(
      Self.copying.replacing("out/articles.jsonl", with: "in/articles.txt"), to: "news.yaml")
    let outcome = try program.run("validate", "news.yaml")
    #expect(outcome.status == 78)
    #expect(
      outcome.errors == "news.yaml:5:49: node 'lines': 'in/articles.txt' is read by node 'reports'"
        + " (in/*.txt); write another file\n")
  }

  @Test func `a full disk under one sink is told, and the other sink has everything`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("A bomb went off.\n", to: "in/a.txt")
    try program.write(
      Self.copying + "  shown: { plugin: json, from: [reports], path: '-' }\n", to: "news.yaml")
    let outcome = try program.run(["run", "news.yaml"], output: "/dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("node 'shown': cannot write to 'standard output': no space"))
    #expect(try program.read("out/articles.jsonl").split(separator: "\n").count == 1)

    let second = try program.run("run", "news.yaml")
    #expect(second.status == 0)
    #expect(second.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["plugins list", "plugins show text", "schema incident", "graph news.yaml"])
  func `a result that cannot be written is an error`(command: String) throws {
    let program = try Program()
    defer { program.remove() }
    try program.write(Self.copying, to: "news.yaml")
    let arguments = command.split(separator: " ").map(String.init)
    let outcome = try program.run(arguments, output: "/dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors == "ingest: cannot write to standard output: no space left on device\n")
  }

  @Test func `unknown commands and options are wrong usage`() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run("rnu", "news.yaml").status == 64)
    #expect(try program.run("map", "--workers", "0").status == 64)
    let outcome = try program.run("plugins", "show", "tetx")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("did you mean 'text'?"))
  }

  @Test func `map names the line of a document that is none`() throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run(
      "map", "--emit", "dates",
      input: "{\"id\": \"a\", \"text\": \"On Monday.\"}\n{\"id\": \"b\"}\n")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("document 2: the object has no \"text\""))
  }

  @Test func `map writes a range of dates as two expressions, and its days as one span`() throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run(
      "map", "--emit", "dates", input: "{\"text\": \"From 3 May to 5 June 2023.\"}\n")
    #expect(outcome.output.contains("\"start\":\"2023-05-03\",\"end\":\"2023-06-05\",\"timex\""))
    #expect(
      outcome.output.contains("\"start\":5,\"end\":10,\"type\":\"DATE\",\"value\":\"2023-05-03\""))
    #expect(
      outcome.output.contains("\"start\":14,\"end\":25,\"type\":\"DATE\",\"value\":\"2023-06-05\""))
  }

  @Test func `map writes what comes before a document that cannot be read`() throws {
    let program = try Program()
    defer { program.remove() }
    let good = (1...700).map {
      "{\"id\": \"d\($0)\", \"text\": \"A bomb killed \($0) people in Iraq.\"}"
    }
    let input = (good + ["{\"id\": 7}"] + good).joined(separator: "\n")
    for emit in ["dates", "reports"] {
      let outcome = try program.run("map", "--emit", emit, input: input)
      #expect(outcome.status == 65 && outcome.errors.contains("document 701: "))
      #expect(outcome.output.split(separator: "\n").count == 700)
    }
  }

  @Test func `map refuses a date that names no day`() throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run(
      "map", "--emit", "dates", input: "{\"text\": \"On Monday.\", \"date\": \"8 March\"}\n")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("document 1 has the date '8 March', which cannot be read"))
  }

  @Test(arguments: [
    (["incident", "list"], "no command 'incident'; did you mean 'incidents'?"),
    (["incidents", "lst", "a.db"], "no command 'lst'; did you mean 'list'?"),
    (["help", "runn"], "no command 'runn'; did you mean 'run'?"),
  ])
  func `a misspelt command is told with the one that was meant`(
    _ arguments: [String], _ message: String
  ) throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run(arguments)
    #expect(outcome.status == 64 && outcome.errors.contains(message))
  }

  @Test func `a pipeline file and its database are told apart`() throws {
    let program = try Program()
    defer { program.remove() }
    try program.write("version: 1\n", to: "news.yaml")
    let listed = try program.run("incidents", "list", "news.yaml")
    #expect(listed.status == 64 && listed.errors.contains("name the database"))
    try program.write("SQLite format 3\0", to: "news.db")
    let edited = try program.run(
      "incidents", "edit", "news.db", "4f", "killed=1", "--reason", "a", "--author", "b")
    #expect(edited.status == 78 && edited.errors.contains("name the pipeline file"))
  }

  @Test func `map keeps the order of its documents whatever the number of workers`() throws {
    let program = try Program()
    defer { program.remove() }
    let input = (1...300).map {
      "{\"id\": \"d\($0)\", \"text\": \"It was in May \($0 + 1700).\"}\n"
    }
    let one = try program.run("map", "--emit", "dates", "--workers", "1", input: input.joined())
    let eight = try program.run("map", "--emit", "dates", "--workers", "8", input: input.joined())
    #expect(one.status == 0 && one.output.split(separator: "\n").count == 300)
    #expect(one.output == eight.output)
  }

  @Test func `a store that is not there is named, and none is made`() throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run("incidents", "list", "no.db")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("no.db"))
    #expect(
      !FileManager.default.fileExists(atPath: program.directory.appending(path: "no.db").path))
  }

  @Test(arguments: ["incident", "report", "article", "pipeline"])
  func `every schema is JSON`(subject: String) throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run("schema", subject)
    #expect(outcome.status == 0)
    _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }
}
