internal import Foundation
internal import GRDB

/// Why the state cannot be used, and the way out.
package enum StateError: Error, Sendable, Equatable {
  /// Another run holds the lock.
  case locked(path: String, by: RunLock.Holder?)
  case newer(path: String, version: Int)
  /// Only to commands that must not change it.
  case older(path: String, version: Int)
  case foreign(path: String)
  case corrupt(path: String)
  /// A state without a pipeline file that may be this pipeline's under its former name.
  case orphaned(path: String, file: String, pipeline: String)
  case inputOutput(path: String, reason: String)

  package var exitStatus: ExitStatus {
    switch self {
    case .locked: .locked
    case .newer, .older, .foreign, .corrupt, .inputOutput: .inputOutput
    case .orphaned: .configuration
    }
  }

  init(_ error: any Error, path: String) {
    switch error {
    case let error as StateError: self = error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path, by: nil)
      default: self = .inputOutput(path: path, reason: error.reason(at: path))
      }
    case is DecodingError: self = .corrupt(path: path)
    default: self = .inputOutput(path: path, reason: error.reason)
    }
  }
}

extension StateError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .locked(let path, let holder):
      "another run\(holder?.description ?? "") is using the state file '\(path)'; wait for it to "
        + "end, or let '--wait' do so"
    case .newer(let path, let version):
      "the state file '\(path)' has version \(version), this program knows up to "
        + "\(StateSchema.version); use a newer program"
    case .older(let path, let version):
      "the state file '\(path)' has version \(version), this program reads \(StateSchema.version); "
        + "the next 'ingest run' brings it up to date"
    case .foreign(let path):
      "'\(path)' is a database of another program; move it away or choose another name for the "
        + "pipeline"
    case .corrupt(let path):
      "the state file '\(path)' is damaged; restore it from a backup, or move it away to read all "
        + "sources anew"
    case .orphaned(let path, let file, let pipeline):
      "the pipeline '\(pipeline)' has no state yet, and '\(path)' is that of '\(file)', which is "
        + "gone and had some of the same sources; if this is the same pipeline, add 'name: "
        + "\(URL(filePath: path).deletingPathExtension().lastPathComponent)' to its file, else move "
        + "that state away"
    case .inputOutput(let path, let reason):
      "cannot use the state file '\(path)': \(reason)"
    }
  }
}
