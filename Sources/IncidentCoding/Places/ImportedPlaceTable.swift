internal import Foundation
internal import IngestKit

/// Writes a table of imported places beside its target and puts it in its place when it is whole.
package final class ImportedPlaceTable {
  private let target: URL
  private let temporary: URL
  private var handle: FileHandle?
  private var buffer: [UInt8] = []

  package init(path: String) {
    target = URL(filePath: path)
    temporary = target.deletingLastPathComponent()
      .appending(component: ".\(target.lastPathComponent).\(UUID().uuidString)")
  }

  package func open() throws {
    do {
      try Data().write(to: temporary)
      handle = try FileHandle(forWritingTo: temporary)
    } catch {
      throw GazetteerError("cannot write beside '\(target.path)': \(error.reason)")
    }
    buffer = Array((ImportedPlace.columns.joined(separator: "\t") + "\n").utf8)
  }

  package func append(_ place: ImportedPlace) throws {
    buffer.append(contentsOf: place.row.utf8)
    if buffer.count > 1 << 20 { try writeBuffer() }
  }

  /// Gives the finished table its name.
  package func commit() throws {
    try writeBuffer()
    try handle?.close()
    handle = nil
    guard rename(temporary.path, target.path) == 0 else {
      throw GazetteerError("cannot write '\(target.path)': \(String(cString: strerror(errno)))")
    }
  }

  /// Leaves the target as it was.
  package func discard() {
    try? handle?.close()
    handle = nil
    try? FileManager.default.removeItem(at: temporary)
  }

  private func writeBuffer() throws {
    try handle?.write(contentsOf: Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }
}
