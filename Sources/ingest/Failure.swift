import IngestKit

/// An error that ends the command with a sysexits code and one line on standard error.
struct Failure: Error, CustomStringConvertible {
  enum Status: Int32 {
    case partial = 2
    case usage = 64
    case data = 65
    case unavailable = 69
    case inputOutput = 74
    case locked = 75
    case configuration = 78
  }

  let status: Status
  let description: String

  init(_ status: Status, _ description: String) {
    self.status = status
    self.description = description
  }
}

extension Failure.Status {
  /// The code for a failure that ends a command, rather than costing it one record.
  init(_ kind: PluginFailure.Kind) {
    self =
      switch kind {
      case .configuration: .configuration
      case .transient: .unavailable
      case .permanent, .bug: .inputOutput
      case .record: .data
      }
  }
}
