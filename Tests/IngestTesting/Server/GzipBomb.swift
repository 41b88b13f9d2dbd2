/// A gzip file that unpacks to nothing but zeros, made without a compressor.
package enum GzipBomb {
  /// - Returns: about a thousandth of the unpacked size.
  package static func bytes(unpackedMegabytes: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.writeTables()
    bits.writeCode(0b10, count: 2)
    let copies = (unpackedMegabytes << 20) / 258
    for _ in 0..<copies { bits.writeCode(0b00, count: 2) }
    bits.writeCode(0b11, count: 2)
    let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    return header + bits.bytes
  }
}

extension BitWriter {
  /// Begins a last block of dynamic codes (RFC 1951 3.2.7).
  ///
  /// Zero is `10`, a copy of 258 bytes `0` and its distance of one `0`, the end `11`.
  fileprivate mutating func writeTables() {
    write(0b1, count: 1)
    write(0b10, count: 2)
    write(286 - 257, count: 5)
    write(1 - 1, count: 5)
    write(18 - 4, count: 4)
    // The lengths of the codes that follow, in the order that the RFC gives: 18 has `0`, 1 has
    // `10`, 2 has `11`.
    for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] { write(length, count: 3) }
    writeCode(0b11, count: 2)
    for zeros in [138, 117] { writeZeros(zeros) }
    writeCode(0b11, count: 2)
    writeZeros(28)
    writeCode(0b10, count: 2)
    writeCode(0b10, count: 2)
  }

  private mutating func writeZeros(_ count: Int) {
    writeCode(0b0, count: 1)
    write(count - 11, count: 7)
  }
}

/// Packs bits as Deflate does: from the lowest bit of each byte.
private struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var used = 8

  mutating func write(_ value: Int, count: Int) {
    for index in 0..<count { write(bit: value >> index & 1) }
  }

  /// Huffman codes begin with their highest bit.
  mutating func writeCode(_ code: Int, count: Int) {
    for index in (0..<count).reversed() { write(bit: code >> index & 1) }
  }

  private mutating func write(bit: Int) {
    if used == 8 {
      bytes.append(0)
      used = 0
    }
    bytes[bytes.count - 1] |= UInt8(bit << used)
    used += 1
  }
}
