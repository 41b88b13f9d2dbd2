import Testing

/// Arguments that cannot be meant.
struct UsageTests {
  @Test(arguments: [
    "incidents list s.db --limit=-3", "incidents list s.db --limit 0",
    "incidents list s.db --killed=-1", "incidents list s.db --country Iraq",
    "incidents list s.db --type Battle", "incidents list s.db --from 2025-02-30",
    "incidents list s.db --from 2025-03-02 --to 2025-03-01",
    "run p.yaml --workers=-1", "run p.yaml --max-dead-letters=-1", "run p.yaml --wait=-3",
    "run p.yaml --wait=5m", "run --wait soon p.yaml", "map --workers 0",
    "runs list p.yaml --limit=-3", "runs list p.yaml --limit 0", "runs show p.yaml first",
    "dead-letters list p.yaml --limit=-3", "dead-letters list p.yaml --run last",
    "dead-letters show p.yaml", "dead-letters retry p.yaml", "dead-letters drop p.yaml",
    "dead-letters retry p.yaml 1 --all", "dead-letters drop p.yaml --node a --all",
    "inspect text a.txt --date yesterday", "graph p.yaml --format svg", "schema pipelines",
  ])
  func `a value that an option does not take is wrong usage`(command: String) throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run(command.split(separator: " ").map(String.init))
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("Error: "))
  }
}
