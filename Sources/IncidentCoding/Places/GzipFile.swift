internal import Foundation
internal import IngestKit

/// Reads a gzip file whole.
enum GzipFile {
  static func contents(of url: URL) throws(GazetteerError) -> [UInt8] {
    let packed: Data
    do {
      packed = try Data(contentsOf: url)
    } catch {
      throw GazetteerError("cannot read '\(url.path)': \(error.reason)")
    }
    guard let contents = try? Gzip.unpacked(packed) else {
      throw GazetteerError("'\(url.path)' is not a complete gzip file")
    }
    return contents
  }
}
