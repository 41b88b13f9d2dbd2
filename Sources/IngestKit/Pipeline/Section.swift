/// A section of a pipeline file.
package enum Section: String, Sendable, CaseIterable {
  case sources, normalizers, sinks

  /// What a plugin of the section is called.
  package var role: String {
    switch self {
    case .sources: "source"
    case .normalizers: "normalizer"
    case .sinks: "sink"
    }
  }
}
