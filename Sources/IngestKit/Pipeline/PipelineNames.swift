internal import Foundation

/// Which names the pipeline files of a directory give themselves.
enum PipelineNames {
  /// True when a file says `name:` with this name.
  static func isClaimed(_ name: String, in directory: URL) -> Bool {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.contains { file in
      self.name(in: directory.appending(path: file)) == name
    }
  }

  private static func name(in url: URL) -> String? {
    guard let yaml = try? String(contentsOf: url, encoding: .utf8),
      case .mapping(let members)? = ConfigParser.parse(yaml).value?.content,
      case .scalar(let name, _)? = members.first(where: { $0.key == "name" })?.value.content
    else { return nil }
    return name
  }
}
