internal import Foundation
internal import IngestKit

/// Keeps the built index of a set of source tables below a cache directory.
struct GazetteerCache {
  let directory: URL

  /// Opens the index of the tables, and builds it when there is none or it is damaged.
  func index(
    of tables: URL, imports: [URL] = []
  ) throws(GazetteerError) -> GazetteerIndex {
    let url = directory.appending(component: try fileName(of: tables, imports))
    if let index = GazetteerIndex(url) { return index }
    try GazetteerBuilder.build(from: tables, imports: imports, to: url)
    guard let index = GazetteerIndex(url) else {
      throw GazetteerError("cannot map the gazetteer's index '\(url.path)'")
    }
    return index
  }

  /// Named by content: the checksum and size that gzip keeps of what it packed, and the path, size
  /// and time of what was imported.
  private func fileName(of tables: URL, _ imports: [URL]) throws(GazetteerError) -> String {
    var hash = (Word.seed ^ IndexLayout.magic) &* Word.prime
    for name in GazetteerBuilder.tables {
      for byte in try trailer(of: GazetteerBuilder.url(ofTable: name, in: tables)) {
        hash = (hash ^ UInt64(byte)) &* Word.prime
      }
    }
    for url in imports {
      for byte in try stamp(of: url).utf8 { hash = (hash ^ UInt64(byte)) &* Word.prime }
    }
    return "gazetteer-\(String(hash, radix: 16)).index"
  }

  private func stamp(of url: URL) throws(GazetteerError) -> String {
    do {
      let values = try url.resourceValues(forKeys: [.fileSizeKey, .contentModificationDateKey])
      let time = values.contentModificationDate?.timeIntervalSince1970 ?? 0
      return "\(url.standardizedFileURL.path)\n\(values.fileSize ?? 0)\n\(time)\n"
    } catch {
      throw GazetteerError("cannot read '\(url.path)': \(error.reason)")
    }
  }

  private func trailer(of url: URL) throws(GazetteerError) -> Data {
    do {
      let file = try FileHandle(forReadingFrom: url)
      let size = try file.seekToEnd()
      try file.seek(toOffset: size - min(size, 8))
      return try file.readToEnd() ?? Data()
    } catch {
      throw GazetteerError("cannot read '\(url.path)': \(error.reason)")
    }
  }
}
