internal import Foundation

/// Answers of servers that nothing in the state vouches for yet, each in a file beside it.
///
/// What the kernel has been given outlives a kill of the process, so an answer is safe from the
/// moment at which it has come, at the cost of a file that the commit of what it led to removes.
/// That it also outlives a power cut is not promised: nothing waits for the disk here.
final class KeptAnswers: Sendable {
  /// An answer that keeps ending runs is given up, since it would end them for ever.
  static let mostReadings = 3

  private let directory: URL
  /// By name: how often an earlier run was given it.
  private let files: Locked<[String: Int]>

  init(beside state: URL) {
    directory = Self.directory(beside: state)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    let found = names.compactMap { name -> (String, Int)? in
      let parts = name.split(separator: ".")
      guard parts.count == 2, let readings = Int(parts[1]) else { return nil }
      return (String(parts[0]), readings)
    }
    files = Locked(Dictionary(found) { max($0, $1) })
  }

  static func directory(beside state: URL) -> URL {
    state.deletingPathExtension().appendingPathExtension("answers")
  }

  /// Keeps the answer about a partition in place of an earlier one.
  func keep(
    _ response: HTTPResponse, of node: String, _ partition: String, at now: Date
  ) throws(StateError) {
    let name = Self.name(node, partition)
    remove(of: node, [partition])
    try KeptAnswer(response, partition: partition, received: now).write(
      to: path(name, 0), in: directory.path)
    files.withLock { $0[name] = 0 }
  }

  enum Left {
    case answer(KeptAnswer)
    /// It was read by as many runs as may, and none of them came to its end.
    case givenUp
  }

  /// What earlier runs have left; nil when that is nothing, or nothing whole.
  func left(of node: String, _ partition: String) -> Left? {
    let name = Self.name(node, partition)
    guard let readings = files.withLock({ $0[name] }) else { return nil }
    guard readings < Self.mostReadings else {
      remove(of: node, [partition])
      return .givenUp
    }
    guard count(name, readings),
      let answer = KeptAnswer(at: path(name, readings + 1), partition: partition)
    else {
      remove(of: node, [partition])
      return nil
    }
    return .answer(answer)
  }

  /// Forgets the answers about partitions of which the state now knows all that they said.
  func remove(of node: String, _ partitions: some Sequence<String>) {
    guard files.withLock({ !$0.isEmpty }) else { return }
    for partition in partitions {
      let name = Self.name(node, partition)
      guard let readings = files.withLock({ $0.removeValue(forKey: name) }) else { continue }
      unlink(path(name, readings))
    }
  }

  /// Removes what nobody has asked for in so long that nobody will.
  func tidy(at now: Date) {
    let names = files.withLock { $0 }
    for (name, readings) in names {
      guard let status = try? FileStatus(path: path(name, readings)),
        now.timeIntervalSince(status.modified) > Self.longest
      else { continue }
      unlink(path(name, readings))
      _ = files.withLock { $0.removeValue(forKey: name) }
    }
    // Fails while there are answers in it.
    rmdir(directory.path)
  }

  private static let longest: TimeInterval = 30 * 86_400

  /// Counts a reading before it happens, in the name, so that it counts if it ends the process.
  private func count(_ name: String, _ readings: Int) -> Bool {
    guard rename(path(name, readings), path(name, readings + 1)) == 0 else { return false }
    files.withLock { $0[name] = readings + 1 }
    return true
  }

  private func path(_ name: String, _ readings: Int) -> String {
    directory.path + "/\(name).\(readings)"
  }

  private static func name(_ node: String, _ partition: String) -> String {
    ContentHash.id(node, partition)
  }
}
