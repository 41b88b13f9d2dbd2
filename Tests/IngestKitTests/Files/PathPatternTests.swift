import Testing

@testable import IngestKit

struct PathPatternTests {
  @Test(arguments: [
    ("/a/out.jsonl", "/a/out.jsonl"), ("/a/*.jsonl", "/a/out.jsonl"), ("/a", "/a/out.jsonl"),
    ("/a/**", "/a/b/c/out.jsonl"), ("/a/**/*.jsonl", "/a/out.jsonl"), ("/*/b/?.db", "/a/b/x.db"),
  ])
  func `a file that is not there yet is covered by what will read it`(
    pattern: String, path: String
  ) {
    #expect(PathPattern.covers(pattern, path))
  }

  @Test(arguments: [
    ("/a/in.jsonl", "/a/out.jsonl"), ("/a/*.txt", "/a/out.jsonl"), ("/a", "/a/b/out.jsonl"),
    ("/a/*.jsonl", "/a/b/out.jsonl"), ("/a/**", "/b/out.jsonl"), ("/a", "/a/.out.jsonl"),
    ("/a/**", "/a/.state/out.db"), ("/a/out.jsonl/b", "/a/out.jsonl"),
  ])
  func `a file elsewhere is not covered`(pattern: String, path: String) {
    #expect(!PathPattern.covers(pattern, path))
  }
}
