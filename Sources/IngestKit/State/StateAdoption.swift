internal import Foundation

/// Lets a pipeline whose file was renamed go on with the state that it had.
///
/// The name of the file keys the state where `name:` does not, so a new name alone would make a
/// new state and have everything read and counted again.
struct StateAdoption {
  private let pipeline: Pipeline
  private let url: URL
  private let owner: StateOwner

  init(_ pipeline: Pipeline, stateAt url: URL) {
    self.pipeline = pipeline
    self.url = url
    owner = StateOwner(pipeline)
  }

  /// Moves the state of a pipeline file that is gone and had the same nodes.
  ///
  /// - Returns: the name that the pipeline file had; nil when there was nothing to move.
  /// - Throws: `StateError.orphaned` when a state may or may not be this pipeline's.
  func callAsFunction() throws(StateError) -> String? {
    guard !exists(url), !orphans.isEmpty else { return nil }
    // Another run of this pipeline may be moving it at this moment.
    let lock = try RunLock(beside: url)
    defer { lock.release() }
    guard !exists(url) else { return nil }
    let found = orphans.filter { $0.owner.sharesSource(with: owner) }
    guard let first = found.first else { return nil }
    guard found.count == 1, first.owner.nodes == owner.nodes else {
      throw .orphaned(path: first.url.path, file: first.owner.file, pipeline: pipeline.name)
    }
    try move(first.url)
    return first.owner.file
  }

  private struct Orphan {
    let url: URL
    let owner: StateOwner
  }

  /// States beside this one that no pipeline file uses any more.
  private var orphans: [Orphan] {
    let directory = url.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".sqlite") }.compactMap { name in
      let state = directory.appending(path: name)
      guard state.path != url.path, let owner = StateOwner(at: state),
        !exists(pipeline.directory.appending(path: owner.file)),
        !PipelineNames.isClaimed(
          state.deletingPathExtension().lastPathComponent, in: pipeline.directory)
      else { return nil }
      return Orphan(url: state, owner: owner)
    }
  }

  /// Opening and closing brings all that is in the log of writes into the one file that is moved.
  private func move(_ old: URL) throws(StateError) {
    let state = try StateFile(at: old)
    state.close()
    guard !exists(URL(filePath: old.path + "-wal")) else {
      throw .locked(path: old.path, by: nil)
    }
    guard rename(old.path, url.path) == 0 else {
      throw .inputOutput(path: old.path, reason: systemMessage(errno))
    }
    // Answers that are left belong to the state; without them nothing is lost but what a feed has
    // dropped since.
    rename(KeptAnswers.directory(beside: old).path, KeptAnswers.directory(beside: url).path)
    Failpoint.reach(.stateAdopted)
    // Nothing is lost where the old lock stays: nobody looks at it any more.
    try? FileManager.default.removeItem(atPath: old.path + ".lock")
  }

  private func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}
