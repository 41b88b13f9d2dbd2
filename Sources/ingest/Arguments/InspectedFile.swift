import Foundation
import IngestKit

/// The file that a subcommand of `inspect` is about.
enum InspectedFile {
  /// - Parameter path: `-` is standard input.
  static func bytes(of path: String) throws -> [UInt8] {
    do {
      let file =
        path == "-"
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
      return Array(try file.readToEnd() ?? Data())
    } catch {
      throw Failure(.inputOutput, "cannot read '\(path)': \(error.reason)")
    }
  }
}
