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

  /// Reads the whole file; standard input until it ends or the task is cancelled.
  ///
  /// - Throws: `PluginFailure.record` when it vanished, cannot be read or is larger than the limit.
  public func contents() throws(PluginFailure) -> Data {
    let handle: FileHandle
    do {
      handle = try FileHandle(forReadingFrom: url)
    } catch {
      throw .record("cannot read the file: \(error.reason)")
    }
    defer { try? handle.close() }
    var data = Data()
    // One byte more than allowed tells a file of exactly the limit from a larger one.
    while data.count <= sizeLimit {
      let chunk = try Self.bytes(
        of: handle.fileDescriptor, atMost: min(Self.chunkSize, sizeLimit + 1 - data.count))
      if chunk.isEmpty { return data }
      data += chunk
    }
    throw .record("the file is larger than \(sizeLimit) bytes, the most that is read of one file")
  }

  private static let chunkSize = 1 << 20

  /// The next bytes; none at the end.
  private static func bytes(
    of descriptor: Int32, atMost limit: Int
  ) throws(PluginFailure) -> [UInt8] {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // A pipe that stays open must not keep a run from ending.
    while poll(&wanted, 1, 100) == 0 {
      if Task.isCancelled { throw .transient("the reading was stopped before the end") }
    }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var result = read(descriptor, buffer.baseAddress, limit)
      while result < 0, errno == EINTR { result = read(descriptor, buffer.baseAddress, limit) }
      failed = result < 0
      count = max(0, result)
    }
    if failed { throw .record("cannot read the file: \(systemMessage(errno))") }
    return bytes
  }
}
