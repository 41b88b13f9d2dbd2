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

  /// Reads the whole file.
  ///
  /// - Throws: `PluginFailure.record` when it vanished, cannot be read or is larger than the limit.
  public func contents() throws(PluginFailure) -> Data {
    let data: Data
    do {
      let handle = try FileHandle(forReadingFrom: url)
      defer { try? handle.close() }
      // One byte more than allowed tells a file of exactly the limit from a larger one.
      data = try handle.read(upToCount: sizeLimit + 1) ?? Data()
    } catch {
      throw .record("cannot read the file: \(error.reason)")
    }
    guard data.count <= sizeLimit else {
      throw .record("the file is larger than \(sizeLimit) bytes, the most that is read of one file")
    }
    return data
  }
}
