import Foundation
import Testing

/// Runs every folder of `Cases/<plugin>/<case>/`; adding one needs no test code.
struct CaseTests {
  @Test(arguments: PluginCase.all)
  func `the plugin gives what the case expects`(testCase: PluginCase) async throws {
    let outcome = try await testCase.run()
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] != nil {
      try testCase.record(outcome)
    }
    #expect(outcome.output == testCase.expectedOutput)
    #expect(outcome.errors == testCase.expectedErrors)
  }

  @Test func `every case says what it expects`() throws {
    #expect(!PluginCase.all.isEmpty)
    for testCase in PluginCase.all {
      #expect(testCase.expectedOutput != "" || testCase.expectedErrors != "", "\(testCase)")
    }
  }
}
