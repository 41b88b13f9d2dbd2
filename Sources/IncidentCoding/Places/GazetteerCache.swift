internal import Foundation

/// Keeps the built index of a set of source tables below a cache directory.
struct GazetteerCache {
  let directory: URL

  /// Opens the index of the tables, and builds it when there is none or it is damaged.
  func index(of tables: URL) throws(GazetteerError) -> GazetteerIndex {
    let url = directory.appending(component: try fileName(of: tables))
    if let index = GazetteerIndex(url) { return index }
    try GazetteerBuilder.build(from: tables, to: url)
    guard let index = GazetteerIndex(url) else {
      throw GazetteerError("cannot map the gazetteer's index '\(url.path)'")
    }
    return index
  }

  /// Named by content: the checksum and size that gzip keeps of what it packed.
  private func fileName(of tables: URL) throws(GazetteerError) -> String {
    var hash = (Word.seed ^ IndexLayout.magic) &* Word.prime
    for name in GazetteerBuilder.tables {
      for byte in try trailer(of: GazetteerBuilder.url(ofTable: name, in: tables)) {
        hash = (hash ^ UInt64(byte)) &* Word.prime
      }
    }
    return "gazetteer-\(String(hash, radix: 16)).index"
  }

  private func trailer(of url: URL) throws(GazetteerError) -> Data {
    do {
      let file = try FileHandle(forReadingFrom: url)
      let size = try file.seekToEnd()
      try file.seek(toOffset: size - min(size, 8))
      return try file.readToEnd() ?? Data()
    } catch {
      throw GazetteerError("cannot read '\(url.path)': \(error.localizedDescription)")
    }
  }
}
