internal import Foundation
internal import IngestKit

/// Puts the sections of an index together and writes the file.
struct IndexWriter {
  private var sections: [[UInt8]] = IndexLayout.Section.allCases.map { _ in [] }
  private var counts: [Int] = IndexLayout.Section.allCases.map { _ in 0 }

  mutating func set(_ section: IndexLayout.Section, _ numbers: [some FixedWidthInteger]) {
    let bytes = numbers.map(\.littleEndian).withUnsafeBytes { [UInt8]($0) }
    set(section, bytes: bytes, count: numbers.count)
  }

  mutating func set(_ section: IndexLayout.Section, bytes: [UInt8], count: Int) {
    sections[section.rawValue] = bytes
    counts[section.rawValue] = count
  }

  /// Writes to a file beside the target and renames it, so that no reader sees half an index.
  func write(to url: URL) throws(GazetteerError) {
    let directory = url.deletingLastPathComponent()
    let name = ".\(url.lastPathComponent).\(UUID().uuidString)"
    let temporary = directory.appending(component: name)
    do {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
      try contents().write(to: temporary)
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      throw GazetteerError(
        "cannot write the gazetteer's index below '\(directory.path)': "
          + "\(error.reason); let XDG_CACHE_HOME name a directory that can be written")
    }
    guard rename(temporary.path, url.path) == 0 else {
      let reason = String(cString: strerror(errno))
      try? FileManager.default.removeItem(at: temporary)
      throw GazetteerError("cannot replace '\(url.path)': \(reason)")
    }
  }

  private func contents() -> Data {
    var starts: [Int] = []
    var size = IndexLayout.headerSize
    for section in sections {
      starts.append(size)
      size += (section.count + 7) / 8 * 8
    }
    var words = [IndexLayout.magic, UInt64(size)]
    for (start, count) in zip(starts, counts) { words += [UInt64(start), UInt64(count)] }
    words.append(IndexLayout.checksum(words))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    for word in words { bytes.append(littleEndian: word) }
    for (start, section) in zip(starts, sections) {
      bytes.append(contentsOf: repeatElement(0, count: start - bytes.count))
      bytes.append(contentsOf: section)
    }
    bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
    return Data(bytes)
  }
}

extension [UInt8] {
  mutating func append(littleEndian number: some FixedWidthInteger) {
    var rest = number
    for _ in 0..<(number.bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
