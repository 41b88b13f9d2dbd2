import Foundation
import Testing

@testable import IngestKit

@Suite struct PluginDescriptionTests {
  private func description(_ name: String) throws -> PluginDescription {
    try #require(PluginRegistry.forChecks.descriptions.first { $0.name == name })
  }

  @Test func `the text shows role, flow and every option`() throws {
    let text = try description("wire").text
    #expect(text.hasPrefix("wire (source): Reads articles from a wire.\n  gives articles\n"))
    #expect(text.contains("  urls (list of text, required): addresses of the feeds\n"))
    #expect(
      text.contains("  limit (whole number, 1 to 1000, default 100): most articles of one feed\n"))
    #expect(text.contains("  order (newest | oldest, default newest): which articles come first\n"))
    #expect(text.contains("  every source has:\n    publisher (text): "))
  }

  @Test func `a merger takes reports and gives incidents`() throws {
    let merger = try description("join")
    #expect(merger.takes == [.report])
    #expect(merger.gives == [.incident])
    #expect(merger.text.hasPrefix("join (merger): "))
  }

  @Test func `the schema of a node states types, ranges and defaults`() throws {
    let json = NodeSchema(try description("wire")).json
    #expect(json.contains(#""required":["plugin","urls"]"#))
    #expect(
      json.contains(
        #""limit":{"description":"most articles of one feed","type":"integer","minimum":1,"maximum":1000,"default":100}"#
      ))
    #expect(
      json.contains(
        #""token":{"description":"what the server asks for","type":"string","writeOnly":true}"#))
  }

  @Test func `the schema of a pipeline is JSON and has every plugin`() throws {
    let bytes = PipelineSchema(.forChecks).jsonBytes
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let properties = try #require(object["properties"] as? [String: Any])
    #expect(
      Set(properties.keys) == [
        "version", "name", "max_dead_letters", "http", "sources", "normalizers", "sinks",
      ])
  }
}
