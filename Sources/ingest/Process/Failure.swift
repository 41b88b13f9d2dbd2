import IngestKit

/// An error that ends the command with a sysexits code and a line on standard error.
struct Failure: Error, CustomStringConvertible {
  let status: ExitStatus
  let description: String

  init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}

extension ExitStatus {
  /// The code for a failure that ends a command, rather than costing it one record.
  init(_ kind: PluginFailure.Kind) {
    self =
      switch kind {
      case .configuration: .configuration
      case .transient: .unavailable
      case .permanent: .inputOutput
      case .record: .data
      case .bug: .software
      }
  }
}
