extension ThrowingTaskGroup where ChildTaskResult == Void {
  /// Waits for the tasks; ends at the first failure, on which the group cancels the others.
  ///
  /// `waitForAll` would go on waiting for tasks that wait for the failed one.
  mutating func waitForAllOrFirstFailure() async throws { while try await next() != nil {} }
}
