import IngestKit
import Testing

@testable import ingest

struct ProgressLineTests {
  private let progress = RunProgress(read: 1200, done: 800, delivered: 31)

  @Test func `the line tells what was read, coded and delivered, and how long it took`() {
    let line = ProgressLine(progress: progress, elapsed: .seconds(65))
    #expect(line.text(width: 80) == "1 min 5 s  1200 read, 800 coded, 31 delivered")
  }

  @Test(arguments: [1, 20, 45, 46, 200])
  func `the line leaves the last column free, so that it cannot wrap`(width: Int) {
    let line = ProgressLine(progress: progress, elapsed: .seconds(65)).text(width: width)
    #expect(DisplayText.width(line) < width)
  }

  @Test(arguments: [(0, "0 s"), (59, "59 s"), (60, "1 min 0 s"), (3725, "1 h 2 min")])
  func `a duration has its two largest units`(seconds: Int, text: String) {
    #expect(DisplayText.duration(.seconds(seconds)) == text)
  }

  @Test(arguments: [(999, "999 bytes"), (1_000, "1.0 kB"), (12_340_000, "12.3 MB")])
  func `bytes have the unit that suits them`(count: Int, text: String) {
    #expect(DisplayText.bytes(count) == text)
  }
}
