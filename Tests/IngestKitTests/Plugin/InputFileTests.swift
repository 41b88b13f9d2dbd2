import Foundation
import IngestKit
import Testing

struct InputFileTests {
  @Test func `reading a pipe that stays open ends when the task is cancelled`() async throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    let file = InputFile(
      id: "-", url: URL(filePath: "/dev/fd/\(descriptor)"), fingerprint: "", modified: Date(),
      sizeLimit: 100)
    let task = Task { try file.contents() }
    task.cancel()
    await #expect(throws: PluginFailure.transient("the reading was stopped before the end")) {
      try await task.value
    }
    withExtendedLifetime(pipe) {}
  }

  @Test(arguments: [(100, 100), (101, nil)])
  func `a file of the limit is read, and a larger one is refused`(
    size: Int, expected: Int?
  ) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(repeating: 0x61, count: size).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let file = InputFile(
      id: "a", url: url, fingerprint: "", modified: Date(), sizeLimit: 100)
    #expect((try? file.contents())?.count == expected)
  }
}
