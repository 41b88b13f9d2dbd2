import Foundation
import IngestKit
import Testing

@testable import Plugins

struct BuiltInPluginsTests {
  private let registry = PluginRegistry.builtIn

  @Test func `every plugin of the folders is in its list`() throws {
    #expect(try types(in: "Sources", conformingTo: "Source") == registry.sources.map(name))
    #expect(
      try types(in: "Normalizers", conformingTo: "Normalizer") == registry.normalizers.map(name))
    #expect(try types(in: "Normalizers", conformingTo: "Merger") == registry.mergers.map(name))
    #expect(try types(in: "Sinks", conformingTo: "Sink") == registry.sinks.map(name))
  }

  @Test func `every plugin has a case`() throws {
    let cases = Set(PluginCase.all.map(\.plugin))
    #expect(registry.descriptions.map(\.name).filter { !cases.contains($0) } == [])
  }

  @Test func `names are in snake case and told once`() {
    let names = registry.descriptions.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil })
  }

  private func name(_ type: Any.Type) -> String { String(describing: type) }

  /// Names of the structs that a folder of the sources declares with the protocol, sorted.
  private func types(in folder: String, conformingTo name: String) throws -> [String] {
    let directory = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Plugins/\(folder)").standardized
    let files = try FileManager.default.contentsOfDirectory(
      at: directory, includingPropertiesForKeys: nil)
    let declaration = try Regex<(Substring, Substring)>(
      "(?:struct|class|actor) (\\w+): (?:[\\w, ]+, )?\(name)\\b(?!W)")
    return try files.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: declaration).map { String($0.1) }
    }.sorted()
  }
}
