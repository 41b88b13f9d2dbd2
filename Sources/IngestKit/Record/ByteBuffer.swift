/// Bytes that grow at their end; once emptied, their memory serves those that come next.
///
/// Has one owner: a buffer that could be copied would have to ask with each byte whether it was. For
/// the same reason it can be sent, though no compiler can check it: nobody else has the memory that
/// it points to, and whoever changes it has it alone.
struct ByteBuffer: ~Copyable, @unchecked Sendable {
  /// Filled up to `count`.
  private var room: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  /// - Parameter capacity: bytes for which there is room from the start.
  init(capacity: Int = 0) {
    room = .allocate(byteCount: capacity, alignment: 1)
    self.capacity = capacity
  }

  deinit { room.deallocate() }

  /// A copy of what has been written.
  var bytes: [UInt8] { withUnsafeBytes(Array.init) }

  /// Forgets the bytes and keeps their memory.
  mutating func removeAll() { count = 0 }

  func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeRawBufferPointer(start: room, count: count))
  }

  /// Appends a text as it is.
  mutating func append(_ text: String) {
    text.utf8.span.withUnsafeBytes { text in append(atMost: text.count) { $0.put(text) } }
  }

  /// Leaves of the bytes from a position on only some parts, joined.
  ///
  /// - Parameter parts: counted from that position, in their order.
  mutating func keep(_ parts: [Range<Int>], from start: Int) {
    var end = start
    for part in parts {
      (room + end).copyMemory(from: room + start + part.lowerBound, byteCount: part.count)
      end += part.count
    }
    count = end
  }

  /// Appends what the body puts, `length` bytes at most: putting checks no bounds.
  @inline(__always)
  mutating func append(atMost length: Int, _ body: (inout End) -> Void) {
    // A word more, so that the last bytes of a text can be put as a whole word.
    if capacity < count + length + 8 { grow(by: length + 8) }
    var end = End(room: room, position: count)
    body(&end)
    assert(end.position - count <= length, "more bytes were put than there is room for")
    count = end.position
  }

  private mutating func grow(by length: Int) {
    capacity += max(length, capacity, 512)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    larger.copyMemory(from: room, byteCount: count)
    room.deallocate()
    room = larger
  }

  /// Where the next byte goes, in room that has been made for it.
  struct End {
    fileprivate let room: UnsafeMutableRawPointer
    fileprivate(set) var position: Int

    @inline(__always)
    mutating func put(_ byte: UInt8) {
      room.storeBytes(of: byte, toByteOffset: position, as: UInt8.self)
      position += 1
    }

    /// Puts the lowest bytes of a word, the first one first.
    @inline(__always)
    mutating func put(_ word: UInt64, count: Int) {
      room.storeBytes(of: word.littleEndian, toByteOffset: position, as: UInt64.self)
      position += count
    }

    @inline(__always)
    mutating func put(_ text: UnsafeRawBufferPointer) {
      guard let start = text.baseAddress else { return }
      let target = room + position
      position += text.count
      // Two words that overlap: a call for so few bytes would cost more.
      switch text.count {
      case 8...16:
        copy(UInt64.self, start, target, text.count)
      case 4..<8:
        copy(UInt32.self, start, target, text.count)
      default: target.copyMemory(from: start, byteCount: text.count)
      }
    }

    @inline(__always)
    private func copy<Word: BitwiseCopyable>(
      _ word: Word.Type, _ start: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ count: Int
    ) {
      let last = count - MemoryLayout<Word>.size
      target.storeBytes(of: start.loadUnaligned(as: word), as: word)
      target.storeBytes(
        of: start.loadUnaligned(fromByteOffset: last, as: word), toByteOffset: last, as: word)
    }

    mutating func put(decimal value: Int) {
      if value < 0 { put(UInt8(ascii: "-")) }
      put(digits: value.magnitude)
    }

    @inline(__always)
    mutating func put(digits value: UInt) {
      var (count, bound) = (1, UInt(10))
      // No number has more than 20 digits.
      while value >= bound, count < 20 {
        count += 1
        bound &*= 10
      }
      position += count
      var (rest, next) = (value, position)
      repeat {
        next -= 1
        let digit = UInt8(truncatingIfNeeded: rest % 10)
        room.storeBytes(of: UInt8(ascii: "0") + digit, toByteOffset: next, as: UInt8.self)
        rest /= 10
      } while rest > 0
    }
  }
}
