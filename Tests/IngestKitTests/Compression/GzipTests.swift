import IngestTesting
import Testing

@testable import IngestKit

struct GzipTests {
  @Test func `a file that unpacks to more than is wanted is refused`() throws {
    let bomb = GzipBomb.bytes(unpackedMegabytes: 64)
    #expect(Gzip.isPacked(bomb))
    #expect(throws: Gzip.Problem.tooLarge(limit: 1 << 20)) {
      try Gzip.unpacked(bomb, limit: 1 << 20)
    }
  }

  @Test(arguments: [[], [0x1F, 0x8B], Array(GzipBomb.bytes(unpackedMegabytes: 1).dropLast(100))])
  func `what is cut off is damaged`(bytes: [UInt8]) {
    #expect(throws: Gzip.Problem.damaged) { try Gzip.unpacked(bytes) }
  }
}
