/// The options that every normalizer has, whatever its plugin.
struct NormalizerHostOptions: PluginOptions {
  /// Nil for the run's own number.
  var workers: Int?

  static let declarations: [OptionDeclaration<Self>] = [
    .init(
      "workers", \.workers, "records handled at the same time (default: all cores)",
      in: 1...256)
  ]
}
