/// Everything that is wrong with a pipeline file, sorted by place.
package struct PipelineErrors: Error, Equatable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: some Sequence<Diagnostic>) {
    self.diagnostics = Set(diagnostics).sorted()
  }
}

extension PipelineErrors: CustomStringConvertible {
  /// One diagnostic a line.
  package var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}

extension PipelineErrors: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { $0.member("diagnostics", diagnostics) }
  }
}
