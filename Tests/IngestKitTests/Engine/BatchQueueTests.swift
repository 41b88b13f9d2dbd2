import Testing

@testable import IngestKit

@Suite struct BatchQueueTests {
  @Test func `elements come out in order and then the end`() async throws {
    let queue = BatchQueue<Int>(capacity: 2)
    let received = try await withThrowingTaskGroup(of: [Int].self) { group in
      group.addTask {
        for number in 0..<100 { try await queue.send(number) }
        queue.finish()
        return []
      }
      group.addTask {
        var received: [Int] = []
        while let number = try await queue.next() { received.append(number) }
        return received
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(received == Array(0..<100))
  }

  @Test func `a waiting end is woken when its task is cancelled`() async {
    let queue = BatchQueue<Int>()
    await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        do { return try await queue.next() == nil } catch { return true }
      }
      group.cancelAll()
      #expect(await group.next() == true)
    }
  }
}
