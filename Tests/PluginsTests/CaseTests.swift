import Foundation
import Testing

/// Runs every folder of `Cases/<plugin>/<case>/`; adding one needs no test code.
struct CaseTests {
  /// The plugin whose expectations are written anew, from `UPDATE_CASES`.
  private static let updated = ProcessInfo.processInfo.environment["UPDATE_CASES"]

  @Test(arguments: PluginCase.all)
  func `the plugin gives what the case expects`(testCase: PluginCase) async throws {
    let outcome = try await testCase.run()
    if testCase.plugin == Self.updated { try testCase.record(outcome) }
    #expect(outcome.output == testCase.expectedOutput)
    #expect(outcome.errors == testCase.expectedErrors)
  }

  @Test(.disabled(if: updated != nil)) func `every case says what it expects`() throws {
    #expect(!PluginCase.all.isEmpty)
    for testCase in PluginCase.all {
      #expect(testCase.expectedOutput != "" || testCase.expectedErrors != "", "\(testCase)")
    }
  }
}
