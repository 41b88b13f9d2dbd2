import Foundation
import Testing

@testable import IngestKit

@Suite struct ResourcesTests {
  private let resources = Resources(
    pipelineDirectory: URL(filePath: "/srv/news/"), configurationDirectory: nil)

  @Test func `a shared value is made once`() {
    var made = 0
    for _ in 0..<3 {
      let value = resources.shared("key") { () -> Int in
        made += 1
        return 7
      }
      #expect(value == 7)
    }
    #expect(made == 1)
  }

  @Test func `copies share their values and types keep apart`() {
    let copy = resources
    #expect(resources.shared("key") { 1 } == 1)
    #expect(copy.shared("key") { 2 } == 1)
    #expect(copy.shared("key") { "text" } == "text")
  }

  @Test func `a value that could not be made is tried again`() throws {
    #expect(throws: PluginFailure.self) {
      try resources.shared("key") { () throws(PluginFailure) -> Int in throw .permanent("no") }
    }
    #expect(resources.shared("key") { 1 } == 1)
  }

  @Test func `paths start at the pipeline file`() {
    #expect(resources.url(forPath: "in/a.txt").path == "/srv/news/in/a.txt")
    #expect(resources.url(forPath: "/etc/a.txt").path == "/etc/a.txt")
  }

  @Test(arguments: [
    (["XDG_CACHE_HOME": "/cache"], "/cache/ingest"),
    (["HOME": "/home/user"], "/home/user/.cache/ingest"),
    (["XDG_CACHE_HOME": "relative", "HOME": "/home/user"], "/home/user/.cache/ingest"),
  ])
  func `the cache is where XDG wants it`(environment: [String: String], path: String) {
    #expect(Resources.defaultCacheDirectory(environment: environment).path == path)
  }
}
