internal import IngestKit

/// What two reports must have in common before anything else is compared.
struct ReportKind: Equatable {
  private let group: String
  private let isAggregate: Bool
  /// Nothing of it has happened yet.
  private let isAhead: Bool

  init(_ values: IncidentValues) {
    group = BlockingKeys.group(of: values.event)
    isAggregate = values.isAggregate
    isAhead = values.status == .planned || values.status == .threatened
  }
}
