/// The typed options of a plugin: a struct of defaults, and how each is written in a file.
///
/// ```swift
/// struct Options: PluginOptions {
///   var paths: [String] = []
///   var limit = 100
///
///   static let declarations: [OptionDeclaration<Self>] = [
///     .init("paths", \.paths, "files, directories or globs", isRequired: true),
///     .init("limit", \.limit, "most articles of one file", in: 1...10_000),
///   ]
/// }
/// ```
public protocol PluginOptions: Sendable {
  /// Makes the options with their defaults.
  init()

  static var declarations: [OptionDeclaration<Self>] { get }
}

/// Options of a plugin that has none.
public struct NoOptions: PluginOptions {
  public init() {}
  public static let declarations: [OptionDeclaration<NoOptions>] = []
}
