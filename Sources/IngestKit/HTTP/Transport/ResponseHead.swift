/// The status and header fields of an answer, taken line by line.
struct ResponseHead {
  private(set) var status = 0
  private(set) var headers = HTTPHeaders()
  /// What all lines have together, those of interim answers and trailers too.
  private(set) var byteCount = 0
  private var isComplete = false

  /// Takes a line with its end.
  mutating func append(_ line: UnsafeRawBufferPointer) {
    byteCount += line.count
    var line = line[...]
    while let last = line.last, last == 0x0A || last == 0x0D { line = line.dropLast() }
    if line.starts(with: "HTTP/".utf8) {
      // An interim answer (1xx) is followed by another head.
      status = Self.status(of: line)
      headers = HTTPHeaders()
      isComplete = false
    } else if line.isEmpty {
      isComplete = true
    } else if !isComplete {
      appendField(line)
    }
  }

  private mutating func appendField(_ line: Slice<UnsafeRawBufferPointer>) {
    if let first = line.first, first == 0x20 || first == 0x09 {
      headers.extendLast(with: Self.text(line))
    } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
      headers.append(Self.text(line[..<colon]), Self.text(line[(colon + 1)...]))
    }
  }

  /// The three digits behind the version; 0 when there are none.
  private static func status(of line: Slice<UnsafeRawBufferPointer>) -> Int {
    let digits = line.drop { $0 != 0x20 }.dropFirst().prefix(3)
    return Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }

  /// UTF-8 where it is, else Latin-1, as servers of both kinds are about.
  private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    var bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
    return String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
