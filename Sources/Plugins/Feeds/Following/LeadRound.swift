internal import IngestKit

/// Reads the pages behind items of feeds, this run's and those that earlier runs could not read.
struct LeadRound {
  /// False when `follow` was taken out of the pipeline file while pages were waiting.
  let isWanted: Bool
  let context: any SourceContext

  /// Pages that are under way at a time, most of them waiting for their host's turn.
  private static let width = 512
  /// A run comes to its end; what is left over waits for the next.
  private static let most = 4_096

  func callAsFunction() async throws {
    var unread: [LeadVisit.Unread] = []
    var count = 0
    while count < Self.most {
      let leads = try await context.dueLeads(limit: Self.width)
      if leads.isEmpty { break }
      count += leads.count
      unread += try await visit(leads)
    }
    guard let last = unread.last else { return }
    await context.note(
      "\(unread.count) pages could not be read, so their articles hold what the feed says; "
        + "the last was \(last.address): \(last.reason)",
      about: "follow")
  }

  /// - Returns: what could not be read for good.
  private func visit(_ leads: [Lead]) async throws -> [LeadVisit.Unread] {
    guard isWanted else {
      for lead in leads { try await context.settle(lead, with: [lead.article]) }
      return []
    }
    return try await withThrowingTaskGroup(of: LeadVisit.Unread?.self) { group in
      for lead in leads {
        group.addTask { try await LeadVisit(lead: lead, context: context)() }
      }
      return try await group.reduce(into: []) { unread, one in
        if let one { unread.append(one) }
      }
    }
  }
}
