extension InputFile {
  /// Reads the whole file as text, with its line endings but without a byte order mark.
  ///
  /// - Throws: `PluginFailure.record` when it is empty, no text, or not valid in its encoding.
  public func text(in encoding: TextEncoding = .automatic) throws(PluginFailure) -> String {
    try TextDecoder.text(of: Array(contents()), in: encoding)
  }
}
