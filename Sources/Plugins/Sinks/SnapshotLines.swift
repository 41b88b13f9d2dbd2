internal import Foundation
internal import IngestKit

/// The lines of a snapshot by record id, in the order in which the records first came.
struct SnapshotLines {
  enum Change { case inserted, updated, unchanged }

  private var order: [String] = []
  private var lines: [String: Data] = [:]

  var isEmpty: Bool { order.isEmpty }

  /// Takes a line from a file; false when it has no id and so is no record.
  mutating func keep(_ line: Data) -> Bool {
    struct Head: Decodable { let id: String }
    guard let id = try? JSONDecoder().decode(Head.self, from: line).id else { return false }
    if lines.updateValue(line, forKey: id) == nil { order.append(id) }
    return true
  }

  mutating func keep(_ line: RecordLine) -> Change {
    guard let stored = lines[line.id] else {
      order.append(line.id)
      lines[line.id] = Data(line.json)
      return .inserted
    }
    if RecordLine.sayTheSame(Array(stored), line.json) { return .unchanged }
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

  /// The lines of a snapshot.
  static func read(_ url: URL) throws(PluginFailure) -> [Data] {
    try bytes(of: url).split(separator: UInt8(ascii: "\n"))
  }

  /// The complete lines of a journal, whose last one a crash may have torn.
  static func readJournal(_ url: URL) throws(PluginFailure) -> [Data] {
    let data = try bytes(of: url)
    let end = data.lastIndex(of: UInt8(ascii: "\n")) ?? data.startIndex
    return data[..<end].split(separator: UInt8(ascii: "\n"))
  }

  private static func bytes(of url: URL) throws(PluginFailure) -> Data {
    do {
      return try Data(contentsOf: url, options: .mappedIfSafe)
    } catch {
      throw .permanent("cannot read '\(url.path(percentEncoded: false))': \(error.reason)")
    }
  }
}
