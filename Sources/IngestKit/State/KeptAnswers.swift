internal import Foundation

/// Answers of servers that nothing in the state vouches for yet, each in a file beside it.
///
/// What the kernel has been given outlives a kill of the process, so an answer is safe from the
/// moment at which it has come. That it also outlives a power cut is not promised: nothing waits
/// for the disk here. Files are used again, since to make and remove one costs more than to write.
final class KeptAnswers: Sendable {
  /// An answer that keeps ending runs is given up, since it would end them for ever.
  static let mostReadings = 3

  private struct Shelf {
    /// Files of answers that earlier runs have left, by what they are about, the oldest first.
    var left: [String: [String]] = [:]
    /// Files of answers that this run has been given, until something vouches for them.
    var kept: [String: [String]] = [:]
    var free: [String] = []
    var used: Set<String> = []
    var count = 0
  }

  private let directory: URL
  private let shelf: Locked<Shelf>

  init(beside state: URL) {
    directory = Self.directory(beside: state)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    var shelf = Shelf()
    var found: [(received: Date, subject: String, path: String)] = []
    for path in names.map({ [directory] in directory.path + "/\($0)" }) {
      if let label = KeptAnswer.label(at: path) {
        found.append((label.received, label.subject, path))
      } else {
        unlink(path)
      }
    }
    for answer in found.sorted(by: { ($0.received, $0.path) < ($1.received, $1.path) }) {
      shelf.left[answer.subject, default: []].append(answer.path)
      shelf.used.insert(answer.path)
    }
    self.shelf = Locked(shelf)
  }

  static func directory(beside state: URL) -> URL {
    state.deletingPathExtension().appendingPathExtension("answers")
  }

  /// Keeps an answer about a partition.
  func keep(
    _ response: HTTPResponse, of node: String, _ partition: String, at now: Date
  ) throws(StateError) {
    let subject = Self.subject(node, partition)
    let path = shelf.withLock { shelf in
      let path = shelf.free.popLast() ?? newPath(&shelf)
      shelf.kept[subject, default: []].append(path)
      return path
    }
    try KeptAnswer(response, subject: subject, received: now).write(to: path, in: directory.path)
  }

  enum Left {
    case answer(KeptAnswer)
    /// It was read by as many runs as may, and none of them came to its end.
    case givenUp
  }

  /// The next answer that earlier runs have left; nil when there is none.
  func left(of node: String, _ partition: String) -> Left? {
    guard shelf.withLock({ !$0.left.isEmpty }) else { return nil }
    let subject = Self.subject(node, partition)
    let path = shelf.withLock { shelf -> String? in
      guard let path = shelf.left[subject]?.first else { return nil }
      shelf.left[subject]?.removeFirst()
      shelf.kept[subject, default: []].append(path)
      return path
    }
    guard let path else { return nil }
    if let answer = KeptAnswer(countingReadingAt: path, most: Self.mostReadings) {
      return .answer(answer)
    }
    void(vouchedFor(of: node, partition))
    return .givenUp
  }

  /// The files of the answers whose content is about to be stored.
  func vouchedFor(of node: String, _ partition: String) -> [String] {
    guard shelf.withLock({ !$0.kept.isEmpty }) else { return [] }
    return shelf.withLock { $0.kept.removeValue(forKey: Self.subject(node, partition)) ?? [] }
  }

  /// Forgets answers of which the state knows all that they said.
  func void(_ paths: [String]) {
    for path in paths { KeptAnswer.void(at: path) }
    shelf.withLock { $0.free += paths }
  }

  /// Removes the files, but for answers that somebody may still ask for.
  func tidy(at now: Date) {
    let shelf = shelf.withLock { shelf in
      defer { shelf.free = [] }
      return shelf
    }
    for path in shelf.free { unlink(path) }
    for path in shelf.left.values.joined() {
      let status = try? FileStatus(path: path)
      if status.map({ now.timeIntervalSince($0.modified) > Self.longest }) ?? true { unlink(path) }
    }
    // Fails while there are answers in it.
    rmdir(directory.path)
  }

  private static let longest: TimeInterval = 30 * 86_400

  private func newPath(_ shelf: inout Shelf) -> String {
    var path: String
    repeat {
      path = "\(directory.path)/\(shelf.count)"
      shelf.count += 1
    } while shelf.used.contains(path)
    return path
  }

  private static func subject(_ node: String, _ partition: String) -> String {
    ContentHash.id(node, partition)
  }
}
