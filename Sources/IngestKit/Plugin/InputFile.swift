public import Foundation

/// A local file that a source is to read.
public struct InputFile: Sendable {
  /// Its path relative to the pipeline file, with `/`; the identity of what it holds.
  public let id: String
  /// Where it is now.
  public let url: URL
  /// Size, inode, modification and change time: what tells that a file is unchanged.
  public let fingerprint: String
  public let modified: Date
  /// The most bytes that `contents()` reads.
  public let sizeLimit: Int

  public init(id: String, url: URL, fingerprint: String, modified: Date, sizeLimit: Int) {
    self.id = id
    self.url = url
    self.fingerprint = fingerprint
    self.modified = modified
    self.sizeLimit = sizeLimit
  }
}
