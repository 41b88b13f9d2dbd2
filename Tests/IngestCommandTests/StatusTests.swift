import Foundation
import GRDB
import Testing

/// What a person sees of a pipeline's state: status, runs and dead letters.
struct StatusTests {
  private static let pipeline = """
    version: 1
    sources:
      reports: { plugin: text, paths: [in/*.txt] }
    sinks:
      lines: { plugin: json, from: [reports], path: out/articles.jsonl }

    """

  private let program: Program

  init() throws {
    program = try Program()
    try program.write(Self.pipeline, to: "news.yaml")
    try program.write("Two people were hurt in Kirkuk.\n", to: "in/a.txt")
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private var stateFiles: [String] {
    let path = program.directory.appending(path: ".ingest").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  private func change(_ sql: String) throws {
    let url = program.directory.appending(path: ".ingest/news.sqlite")
    let queue = try DatabaseQueue(path: url.path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Sets the only article aside, as a node would that fails on it.
  private func letter() throws {
    try #require(try program.run("run", "news.yaml").status == 0)
    try change(
      """
      INSERT INTO dead_letters (run, node, reason, kind, record_id, payload, article)
      SELECT 1, 'coded', 'no words', 'article', id, payload, seq FROM articles
      """)
  }

  @Test(arguments: [["status"], ["runs", "list"], ["dead-letters", "list"]])
  func `a pipeline that has not run is no error, and nothing is made`(command: [String]) throws {
    defer { program.remove() }
    let outcome = try program.run(command + ["news.yaml"])
    #expect(outcome.status == 0)
    #expect((outcome.output + outcome.errors).contains(".ingest/news.sqlite"))
    #expect(
      !FileManager.default.fileExists(atPath: program.directory.appending(path: ".ingest").path))
  }

  @Test func `status lists what one run told of once, for as long as it lasts`() throws {
    defer { program.remove() }
    try program.write("", to: "in/empty.txt")
    #expect(try program.run("run", "news.yaml").status == 2)
    #expect(try program.run("run", "news.yaml").status == 0)

    let outcome = try program.run("status", "news.yaml", "--json")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let status = try object(outcome.output)
    let source = try #require((status["sources"] as? [[String: Any]])?.first)
    #expect(source["articles"] as? Int == 1 && source["waiting"] as? Int == 0)
    #expect(source["last_new"] is String && source["last_read"] is String)
    let problem = try #require((source["problems"] as? [[String: Any]])?.first)
    #expect(problem["item"] as? String == "in/empty.txt")
    let runs = try program.run("runs", "list", "news.yaml", "--json").output.split(separator: "\n")
    #expect(problem["since"] as? String == (try object(String(runs[1])))["started"] as? String)
    let screen = try program.run("status", "news.yaml").output
    #expect(screen.contains("! in/empty.txt: is empty"))

    try FileManager.default.removeItem(at: program.directory.appending(path: "in/empty.txt"))
    try program.run("run", "news.yaml")
    #expect(try !program.run("status", "news.yaml").output.contains("empty.txt"))
  }

  @Test func `looking changes no file and leaves none behind`() throws {
    defer { program.remove() }
    try letter()
    let state = program.directory.appending(path: ".ingest/news.sqlite")
    let (before, files) = (try Data(contentsOf: state), stateFiles)
    for command in [
      ["status"], ["runs", "list"], ["runs", "show"], ["dead-letters", "list"],
    ] {
      #expect(try program.run(command + ["news.yaml"]).status == 0)
    }
    #expect(try program.run("dead-letters", "show", "news.yaml", "1").status == 0)
    #expect(try Data(contentsOf: state) == before)
    #expect(stateFiles == files)
  }

  @Test func `looking needs no right to write`() throws {
    defer { program.remove() }
    try program.run("run", "news.yaml")
    let directory = program.directory.appending(path: ".ingest").path
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: directory)
    let outcome = try program.run("status", "news.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: directory)
    #expect(outcome.status == 0 && outcome.output.contains("last run   1, "))
  }

  @Test func `the state of an older version says how it is brought up to date`() throws {
    defer { program.remove() }
    try program.run("run", "news.yaml")
    try change("PRAGMA user_version = 1")
    let outcome = try program.run("status", "news.yaml")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("the next 'ingest run' brings it up to date"))
  }

  @Test func `a run under way is seen, keeps others out, and is waited for`() throws {
    defer { program.remove() }
    try program.write(Self.pipeline.replacing("in/*.txt", with: "\"-\""), to: "news.yaml")
    // The first run reads a pipe until the script closes it.
    let outcome = try program.runShell(
      """
      mkfifo pipe
      "$0" run news.yaml < pipe &
      exec 3> pipe
      until "$0" runs list news.yaml 2> /dev/null | grep -q "  running$"; do :; done
      "$0" status news.yaml | grep -c "^running    yes, process $!, since 20"
      "$0" runs list news.yaml | grep -c "  running$"
      "$0" run news.yaml < /dev/null 2> second; echo "second $?"
      "$0" run --wait 0 news.yaml < /dev/null 2> /dev/null; echo "third $?"
      grep -c "another run (process $!, since 20" second
      "$0" run --wait news.yaml < /dev/null 2> /dev/null 3>&- &
      echo 'Two people were hurt in Kirkuk.' >&3
      exec 3>&-
      wait $!; echo "fourth $?"
      "$0" runs list news.yaml --json | wc -l
      "$0" status news.yaml | grep "^running"
      """)
    #expect(
      outcome.output == """
        1
        1
        second 75
        third 75
        1
        fourth 2
        2
        running    no

        """)
    #expect(outcome.errors.isEmpty)
  }

  @Test func `a run that was killed is said not to have ended`() throws {
    defer { program.remove() }
    let killed = try program.runShell("INGEST_FAILPOINT=articles_stored exec \"$0\" run news.yaml")
    #expect(killed.signal == 9)
    let left = stateFiles
    let listed = try program.run("runs", "list", "news.yaml")
    #expect(listed.output.contains("  did not end"))
    let shown = try program.run("runs", "show", "news.yaml", "1")
    #expect(shown.status == 0 && shown.output.contains("it was killed"))
    #expect(try program.run("runs", "show", "news.yaml", "1", "--json").status == 65)
    let status = try object(try program.run("status", "news.yaml", "--json").output)
    #expect((status["sources"] as? [[String: Any]])?.first?["waiting"] as? Int == 1)
    #expect((status["last_run"] as? [String: Any])?["outcome"] as? String == "broken")
    #expect(stateFiles == left)
    #expect(try program.run("run", "news.yaml").status == 0)
    #expect(try program.read("out/articles.jsonl").split(separator: "\n").count == 1)
  }

  @Test func `a run is shown as it was printed`() throws {
    defer { program.remove() }
    let printed = try program.run("run", "news.yaml", "--json").output
    #expect(try program.run("runs", "show", "news.yaml", "--json").output == printed)
    #expect(try program.run("runs", "show", "news.yaml", "1", "--json").output == printed)
    let sheet = try program.run("runs", "show", "news.yaml", "1").output
    let lines = sheet.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("NODE IN PASSED UNCHANGED FILTERED DEAD PENDING GIVEN FILTERED BECAUSE"))
    #expect(lines.contains("reports 1 1 0 0 0 0 1"))
    #expect(lines.contains("lines 1 1 0 0 0 0"))
    #expect(lines.contains("reports lines 1 1"))
    #expect(try program.run("runs", "show", "news.yaml", "2").status == 65)
  }

  @Test func `a dead letter is listed and shown with its article`() throws {
    defer { program.remove() }
    try letter()
    let table = try program.run("dead-letters", "list", "news.yaml", "--node", "coded").output
    #expect(table.contains("in/a.txt") && table.contains("no words"))
    #expect(try program.run("dead-letters", "list", "news.yaml", "--node", "x").output.isEmpty)
    let line = try object(try program.run("dead-letters", "list", "news.yaml", "--json").output)
    #expect(line["id"] as? Int == 1 && line["state"] as? String == "waiting")
    let sheet = try program.run("dead-letters", "show", "news.yaml", "1").output
    #expect(sheet.contains("reason: no words"))
    #expect(sheet.contains("Two people were hurt in Kirkuk."))
    let shown = try object(
      try program.run("dead-letters", "show", "news.yaml", "1", "--json").output)
    #expect((shown["record"] as? [String: Any])?["id"] as? String == "in/a.txt")
    #expect(try program.run("dead-letters", "show", "news.yaml", "2").status == 65)
  }

  @Test func `a retried letter closes with the next run, and nothing comes twice`() throws {
    defer { program.remove() }
    try letter()
    let written = try program.read("out/articles.jsonl")
    let retried = try program.run("dead-letters", "retry", "news.yaml", "1")
    #expect(retried.status == 0 && retried.output == "1 put back for the next run\n")
    #expect(try program.run("run", "news.yaml").status == 0)
    #expect(try program.read("out/articles.jsonl") == written)
    #expect(try program.run("dead-letters", "list", "news.yaml").output.isEmpty)
    #expect(
      try program.run("dead-letters", "list", "news.yaml", "--all").output.contains("closed"))
  }

  @Test func `letters that cannot be changed are named, and the others are changed`() throws {
    defer { program.remove() }
    try letter()
    let dropped = try program.run("dead-letters", "drop", "news.yaml", "1", "7")
    #expect(dropped.status == 2 && dropped.output == "1 dropped\n")
    #expect(dropped.errors.contains("no dead letter 7"))
    let again = try program.run("dead-letters", "drop", "news.yaml", "1")
    #expect(again.status == 65 && again.errors.contains("it is dropped already"))
  }

  @Test(arguments: [
    (["--max-dead-letters", "0"], "", Int32(4)), (["--max-dead-letters", "1"], "", 0),
    ([], "max_dead_letters: 0\n", 4), ([], "max_dead_letters: 1\n", 0), ([], "", 0),
    (["--max-dead-letters", "1"], "max_dead_letters: 0\n", 0),
  ])
  func `more dead letters than allowed give code 4, at every run until they are seen to`(
    options: [String], key: String, status: Int32
  ) throws {
    defer { program.remove() }
    try letter()
    try program.write(Self.pipeline + key, to: "news.yaml")
    for _ in 1...2 {
      let outcome = try program.run(["run", "news.yaml"] + options)
      #expect(outcome.status == status)
      #expect(outcome.errors.contains("dead letters waiting: 1, more than 0;") == (status == 4))
    }
    try program.run("dead-letters", "drop", "news.yaml", "--all")
    #expect(try program.run(["run", "news.yaml"] + options).status == 0)
  }
}
