/// Something that is measured, run by its name.
protocol Benchmark: SendableMetatype {
  static var name: String { get }
  /// One line for the list of benchmarks, with the arguments that it takes.
  static var summary: String { get }

  /// Measures and prints its figures to standard output.
  static func run(_ arguments: [String]) async throws
}
