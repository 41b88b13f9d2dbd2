internal import Foundation
internal import IngestKit

/// The lines of a snapshot by record id, in the order in which the records first came.
struct SnapshotLines {
  enum Change { case inserted, updated, unchanged }

  private var order: [String] = []
  private var lines: [String: Data] = [:]

  /// Takes a line from a file; one without an id is none of ours and is left out.
  mutating func keep(_ line: Data) {
    struct Head: Decodable { let id: String }
    guard let id = try? JSONDecoder().decode(Head.self, from: line).id else { return }
    if lines.updateValue(line, forKey: id) == nil { order.append(id) }
  }

  mutating func keep(_ line: RecordLine) -> Change {
    guard let stored = lines[line.id] else {
      order.append(line.id)
      lines[line.id] = Data(line.json)
      return .inserted
    }
    if RecordLine.contentHash(stored) == line.contentHash { return .unchanged }
    lines[line.id] = Data(line.json)
    return .updated
  }

  func write(to file: borrowing OutputFile) throws(PluginFailure) {
    var bytes: [UInt8] = []
    for id in order {
      bytes += lines[id] ?? Data()
      bytes.append(UInt8(ascii: "\n"))
      guard bytes.count > 1 << 20 else { continue }
      try file.append(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try file.append(bytes)
  }

  /// The complete lines of a file.
  static func read(_ url: URL) throws(PluginFailure) -> [Data] {
    do {
      let data = try Data(contentsOf: url, options: .mappedIfSafe)
      let end = data.lastIndex(of: UInt8(ascii: "\n")) ?? data.startIndex
      return data[..<end].split(separator: UInt8(ascii: "\n"))
    } catch {
      throw .permanent("cannot read '\(url.path(percentEncoded: false))': \(error.reason)")
    }
  }
}
